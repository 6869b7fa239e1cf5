package org.rulewright.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rulewright.base.Sha256;
import org.rulewright.files.reader.Frame;
import org.rulewright.files.reader.ReaderProcess.Ending;
import org.springframework.stereotype.Component;

/**
 * Every word that a file holds, by where it stands, read in a process of its own as pages are.
 *
 * <p>What was found in the last few public files is kept, for a comment is looked at several times before it is sent.
 */
@Component
public class FileLayers {

    private static final int KEPT = 20;
    private static final int MOST_KEPT = 1_000_000;

    private final ReaderRuns runs;
    private final StoredFiles files;
    private final Map<Sha256, Map<Layer, String>> kept = new LinkedHashMap<>();

    FileLayers(ReaderRuns runs, StoredFiles files) {
        this.runs = runs;
        this.files = files;
    }

    /** The words of a stored file; empty where it cannot be read completely. Refuses where too many are being read. */
    public Optional<Map<Layer, String>> of(Sha256 content) {
        var known = known(content);
        return known.isPresent() ? known : keep(content, read("layers", () -> files.open(content)));
    }

    /** The words of any file, which are kept nowhere; empty where it cannot be read completely. Refuses the same. */
    public Optional<Map<Layer, String>> of(Supplier<InputStream> file) {
        return read("layers", file);
    }

    /** The same, and beside it {@link Layer#COVERED}: which words of its pages nobody sees. */
    public Optional<Map<Layer, String>> seen(Supplier<InputStream> file) {
        return read("seen", file);
    }

    private Optional<Map<Layer, String>> read(String task, Supplier<InputStream> file) {
        var words = new EnumMap<Layer, StringBuilder>(Layer.class);
        try {
            var ending = runs.look(task, file, frame -> take(frame, words));
            if (ending != Ending.DONE) {
                return Optional.empty();
            }
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        var said = new EnumMap<Layer, String>(Layer.class);
        words.forEach((layer, text) -> said.put(layer, text.toString()));
        return Optional.of(said);
    }

    @SuppressWarnings("EnumOrdinal") // the reader is of the same build
    private static void take(Frame frame, Map<Layer, StringBuilder> words) {
        if (frame instanceof Frame.Words said && said.page() < Layer.values().length) {
            words.computeIfAbsent(Layer.values()[said.page()], _ -> new StringBuilder())
                    .append(said.text());
        }
    }

    private synchronized Optional<Map<Layer, String>> known(Sha256 content) {
        return Optional.ofNullable(kept.get(content));
    }

    private synchronized Optional<Map<Layer, String>> keep(Sha256 content, Optional<Map<Layer, String>> words) {
        words.filter(found -> found.values().stream().mapToInt(String::length).sum() <= MOST_KEPT)
                .ifPresent(found -> kept.put(content, found));
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return words;
    }
}
