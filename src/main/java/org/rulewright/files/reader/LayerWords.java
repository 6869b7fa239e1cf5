package org.rulewright.files.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rulewright.files.Layer;

/**
 * Every word that a file holds, by where it stands: not only what its pages show.
 *
 * <p>What cannot be read to the end is not said to be clean: then there are no words at all.
 */
final class LayerWords {

    /** How much a file may hold, unpacked, with the files in it. */
    static final int MOST_BYTES = 160 * 1024 * 1024;

    private static final int DEEPEST = 3;
    private static final Pattern ESCAPED = Pattern.compile("\\\\'([0-9a-fA-F]{2})");

    private final Map<Layer, StringBuilder> words = new EnumMap<>(Layer.class);
    private final int depth;
    private long left;

    private LayerWords(int depth, long left) {
        this.depth = depth;
        this.left = left;
    }

    /** The words of the file; empty where it cannot be read completely. */
    static Optional<LayerWords> of(byte[] file) {
        var words = new LayerWords(0, MOST_BYTES);
        try {
            words.take(file);
            return Optional.of(words);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    /** What stands in each layer; layers without words are left out. */
    Map<Layer, String> byLayer() {
        var said = new EnumMap<Layer, String>(Layer.class);
        words.forEach((layer, text) -> {
            if (!text.toString().isBlank()) {
                said.put(layer, text.toString());
            }
        });
        return said;
    }

    void add(Layer layer, String text) {
        words.computeIfAbsent(layer, _ -> new StringBuilder()).append(text).append('\n');
    }

    /** Counts bytes that were unpacked; refuses to go on where there are too many. */
    void count(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("the file holds too much to be checked");
        }
    }

    /** Takes a file that lies in this one. */
    void embed(byte[] file) throws IOException {
        if (depth == DEEPEST) {
            throw new IOException("there are too many files in files to be checked");
        }
        var inner = new LayerWords(depth + 1, left);
        inner.take(file);
        left = inner.left;
        inner.byLayer().values().forEach(text -> add(Layer.EMBEDDED, text));
    }

    /** Takes an earlier state of this file. */
    void before(byte[] file) throws IOException {
        count(file.length);
        var earlier = new LayerWords(DEEPEST, left);
        PdfLayers.add(file, earlier);
        earlier.byLayer().values().forEach(text -> add(Layer.EARLIER_STATE, text));
    }

    private void take(byte[] file) throws IOException {
        count(file.length);
        if (isPdf(file)) {
            PdfLayers.add(file, this);
            if (depth < DEEPEST) {
                PdfLayers.addEarlierStates(file, this);
            }
        } else if (startsWith(file, "PK")) {
            ArchiveWords.add(file, this);
        } else if (startsWith(file, "{\\rtf")) {
            add(Layer.PAGE, withoutCommands(new String(file, StandardCharsets.ISO_8859_1)));
        } else {
            add(Layer.PAGE, new String(file, StandardCharsets.UTF_8));
            add(Layer.BYTES, new String(file, StandardCharsets.UTF_16LE));
        }
        add(Layer.BYTES, new String(file, StandardCharsets.ISO_8859_1));
    }

    static boolean isPdf(byte[] file) {
        return startsWith(file, "%PDF");
    }

    /** The text of a rich text file: its commands and groups taken out, its escaped signs put in. */
    private static String withoutCommands(String richText) {
        return ESCAPED.matcher(richText)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))))
                .replaceAll("\\\\[a-z]+-?\\d* ?|[{}\\r\\n]", "");
    }

    private static boolean startsWith(byte[] file, String start) {
        var head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        return start.equals("PK") ? head.startsWith(start) : head.contains(start);
    }
}
