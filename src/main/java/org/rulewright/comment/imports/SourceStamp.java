package org.rulewright.comment.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.rulewright.base.Sha256;

/** By what a source is known to be the same after a restart: the names, sizes and times of its files. */
final class SourceStamp {

    private SourceStamp() {}

    static Sha256 of(Path source) throws IOException {
        try (var files = Files.walk(source)) {
            return Sha256.of(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(SourceStamp::line)
                    .collect(Collectors.joining("\n")));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String line(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
