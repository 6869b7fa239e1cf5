package org.rulewright.files.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rulewright.files.Layer;

/** Says every word of a file, layer by layer; fails where it cannot be read to its end, rather than call it clean. */
final class LayerReading {

    private static final int PIECE = 1 << 20;

    private LayerReading() {}

    /**
     * Says the words.
     *
     * @param seen whether its pages are drawn as well, to find the words that nobody sees
     */
    static void read(Path file, boolean seen, Output output) throws IOException {
        var bytes = Files.readAllBytes(file);
        var words = LayerWords.of(bytes).orElseThrow(() -> new IOException("the file cannot be read to its end"));
        for (var layer : words.byLayer().entrySet()) {
            say(layer.getKey(), layer.getValue(), output);
        }
        if (seen && LayerWords.isPdf(bytes)) {
            say(Layer.COVERED, CoveredWords.of(bytes), output);
        }
    }

    private static void say(Layer layer, String text, Output output) throws IOException {
        for (var start = 0; start < text.length(); start += PIECE) {
            output.layer(layer, text.substring(start, Math.min(text.length(), start + PIECE)));
        }
    }
}
