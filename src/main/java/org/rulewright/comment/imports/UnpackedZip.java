package org.rulewright.comment.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What lies in a ZIP file, unpacked into a folder of its own for as long as it is read; within bounds. */
final class UnpackedZip implements AutoCloseable {

    private static final int MOST_ENTRIES = 500_000;
    private static final long LARGEST_ENTRY = 2L * 1024 * 1024 * 1024;
    private static final long LARGEST_WHOLE = 8L * 1024 * 1024 * 1024;

    private final Path folder;
    private final boolean isOurs;
    private final List<ImportProblem> skipped = new ArrayList<>();
    private long left = LARGEST_WHOLE;

    private UnpackedZip(Path folder, boolean isOurs) {
        this.folder = folder;
        this.isOurs = isOurs;
    }

    /** The folder or file itself where it is no ZIP file. */
    static UnpackedZip of(Path source) throws IOException {
        if (Files.isDirectory(source)
                || !source.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return new UnpackedZip(source, false);
        }
        var unpacked = new UnpackedZip(Files.createTempDirectory("rulewright-import"), true);
        try {
            unpacked.unpack(source);
            return unpacked;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    List<ImportProblem> skipped() {
        return skipped;
    }

    private void unpack(Path source) throws IOException {
        try (var zip = ZipFile.builder().setPath(source).get()) {
            var entries = Collections.list(zip.getEntries());
            for (var entry : entries.subList(0, Math.min(entries.size(), MOST_ENTRIES))) {
                unpack(zip, entry);
            }
            for (var entry : entries.subList(Math.min(entries.size(), MOST_ENTRIES), entries.size())) {
                skipped.add(ImportProblem.of(entry.getName(), "comment.import.skipped.many", MOST_ENTRIES));
            }
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var target = folder.resolve(entry.getName().replace('\\', '/')).normalize();
        if (entry.isDirectory()) {
            return;
        }
        if (!target.startsWith(folder) || target.equals(folder) || entry.isUnixSymlink()) {
            skipped.add(ImportProblem.of(entry.getName(), "comment.import.skipped.link"));
            return;
        }
        Files.createDirectories(target.getParent());
        try (var content = zip.getInputStream(entry)) {
            if (!copied(content, target)) {
                Files.delete(target);
                skipped.add(ImportProblem.of(entry.getName(), "comment.import.bad.large", LARGEST_ENTRY));
            }
        }
    }

    private boolean copied(InputStream content, Path target) throws IOException {
        var buffer = new byte[64 * 1024];
        var most = Math.min(left, LARGEST_ENTRY);
        try (var file = Files.newOutputStream(target)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                most -= read;
                left -= read;
                if (most < 0) {
                    return false;
                }
                file.write(buffer, 0, read);
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (isOurs) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
