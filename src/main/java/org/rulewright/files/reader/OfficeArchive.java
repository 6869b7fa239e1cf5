package org.rulewright.files.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rulewright.files.Finding;

/** The archive that an office document is: whether it is a bomb, and what lies in it beside words. */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final long SUSPECT_BYTES = 20L * 1024 * 1024;
    private static final long MOST_RATIO = 150;
    private static final int MANIFEST_START = 100_000;

    private final ZipFile archive;
    private final long packed;
    private final Set<Finding> found = EnumSet.noneOf(Finding.class);
    private long unpacked;

    private OfficeArchive(ZipFile archive, long packed) {
        this.archive = archive;
        this.packed = packed;
    }

    /** Unpacks everything once, into nothing, and stops as soon as it is too much. */
    static Set<Finding> findIn(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return new OfficeArchive(archive, Math.max(1, Files.size(file))).look();
        } catch (ZipException _) {
            throw new Stopped(Finding.DAMAGED);
        }
    }

    private Set<Finding> look() throws IOException {
        if (archive.size() > MOST_ENTRIES) {
            throw new Stopped(Finding.BOMB);
        }
        for (var entries = archive.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            lookAt(entry.getName());
            unpack(entry);
        }
        return found;
    }

    private void lookAt(String name) {
        if (name.endsWith("vbaProject.bin")
                || name.startsWith("xl/macrosheets/")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/")) {
            found.add(Finding.MACROS);
        }
        if (name.contains("/embeddings/") || name.matches("Object[^/]*/content.xml") || name.contains("/activeX/")) {
            found.add(Finding.CONTAINS_FILES);
        }
    }

    private void unpack(ZipEntry entry) throws IOException {
        try (var bytes = archive.getInputStream(entry)) {
            if (entry.getName().equals("META-INF/manifest.xml")) {
                refuseIfSealed(bytes);
            }
            var part = new byte[64 * 1024];
            for (var many = bytes.read(part); many >= 0; many = bytes.read(part)) {
                count(many);
            }
        }
    }

    private void count(int many) throws Stopped {
        unpacked += many;
        if (unpacked > MOST_BYTES || (unpacked > SUSPECT_BYTES && unpacked / packed > MOST_RATIO)) {
            throw new Stopped(Finding.BOMB);
        }
    }

    private void refuseIfSealed(InputStream manifest) throws IOException {
        var start = manifest.readNBytes(MANIFEST_START);
        count(start.length);
        if (new String(start, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Stopped(Finding.ENCRYPTED);
        }
    }
}
