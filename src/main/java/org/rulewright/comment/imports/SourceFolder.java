package org.rulewright.comment.imports;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lies in a folder, sorted by what may be in it; follows no link out of it. */
final class SourceFolder extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 20;
    private static final int MOST_FILES = 2_000_000;

    private final Path root;
    private final List<Path> details = new ArrayList<>();
    private final List<Path> tables = new ArrayList<>();
    private final List<Path> pages = new ArrayList<>();
    private final Map<String, Path> others = new HashMap<>();
    private final Set<Path> used = new HashSet<>();
    private final List<ImportProblem> skipped = new ArrayList<>();

    private SourceFolder(Path root) {
        this.root = root;
    }

    /** Looks through a folder, or at a single file. */
    static SourceFolder of(Path source) throws IOException {
        var real = source.toRealPath();
        var folder = new SourceFolder(Files.isDirectory(real) ? real : real.resolveSibling(""));
        Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), DEEPEST, folder);
        folder.details.sort(Comparator.comparingInt(SourceFolder::rank).thenComparing(Comparator.naturalOrder()));
        folder.tables.sort(Comparator.naturalOrder());
        return folder;
    }

    /** Files of detail JSON: dockets first, then documents, then all others. */
    List<Path> details() {
        return details;
    }

    /** Files that may be bulk downloads. */
    List<Path> tables() {
        return tables;
    }

    /** Web pages, of which some hold a notice. */
    List<Path> pages() {
        return pages;
    }

    /** The file that was downloaded from an address such as {@code .../FSIS-2025-0001-0002/attachment_1.pdf}. */
    Optional<Path> downloaded(String address) {
        var name = address.replaceFirst(".*/([^/]+)/([^/]+)$", "$1_$2");
        return Optional.ofNullable(others.get(name.toLowerCase(Locale.ROOT)));
    }

    void markUsed(Path file) {
        used.add(file);
    }

    String shown(Path file) {
        return root.relativize(file).toString();
    }

    /** Everything that was not even looked into, and why. */
    List<ImportProblem> skipped() {
        var all = new ArrayList<>(skipped);
        others.values().stream()
                .filter(file -> !used.contains(file))
                .map(file -> ImportProblem.of(shown(file), "comment.import.skipped.other"))
                .sorted(Comparator.comparing(ImportProblem::file))
                .forEach(all::add);
        return all;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            var key = attributes.isDirectory() ? "comment.import.skipped.deep" : "comment.import.skipped.link";
            skipped.add(ImportProblem.of(shown(file), key));
            return FileVisitResult.CONTINUE;
        }
        if (details.size() + others.size() >= MOST_FILES) {
            skipped.add(ImportProblem.of(shown(file), "comment.import.skipped.many", MOST_FILES));
            return FileVisitResult.TERMINATE;
        }
        sortIn(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        skipped.add(ImportProblem.of(shown(file), "comment.import.skipped.unreadable"));
        return FileVisitResult.CONTINUE;
    }

    private void sortIn(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (shown(file).toLowerCase(Locale.ROOT).contains("do-not-use")) {
            skipped.add(ImportProblem.of(shown(file), "comment.import.skipped.unwanted"));
        } else if (name.endsWith(".json")) {
            details.add(file);
        } else if (name.endsWith(".csv")) {
            tables.add(file);
        } else if (name.endsWith(".htm") || name.endsWith(".html")) {
            pages.add(file);
        } else {
            putOther(file, name);
        }
    }

    private void putOther(Path file, String name) {
        if (others.putIfAbsent(name, file) != null) {
            skipped.add(ImportProblem.of(shown(file), "comment.import.skipped.other"));
        }
    }

    private static int rank(Path file) {
        var path = file.toString();
        if (path.contains("/dockets/")) {
            return 0;
        }
        return path.contains("/documents/") ? 1 : 2;
    }
}
