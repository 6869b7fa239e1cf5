package org.rulewright.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.files.reader.Frame;
import org.rulewright.files.reader.ReaderProcess;
import org.rulewright.files.reader.ReaderProcess.Ending;
import org.rulewright.files.reader.ReaderProcess.Limits;
import org.rulewright.platform.RulewrightHome;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Runs the reader, at most twice at once: lays the file out in a folder of its own, and clears up afterwards. */
@Component
class ReaderRuns {

    private static final int AT_ONCE = 2;
    private static final long MOST_SAID = 240L * 1024 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final StoredFiles files;
    private final FileSettings settings;
    private final Path home;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    ReaderRuns(StoredFiles files, FileSettings settings, Environment environment) {
        this.files = files;
        this.settings = settings;
        this.home = RulewrightHome.of(environment).part("reading");
    }

    /** What to do with a file; between two calls of the consumer the run may be killed. */
    private interface Run {
        Ending with(ReaderProcess process, Path file) throws IOException, InterruptedException;
    }

    Ending read(Sha256 content, FileType type, Consumer<Frame> said) throws IOException, InterruptedException {
        places.acquire();
        return laidOut(
                () -> files.open(content),
                settings.readerMegabytes(),
                (process, file) -> process.read(type, file, said));
    }

    /** Says the pages of a file that is not stored openly; refuses where others are read already for too long. */
    Ending pages(FileType type, Supplier<InputStream> content, Consumer<Frame> said)
            throws IOException, InterruptedException {
        if (!places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new Refusal("files.refused.busy");
        }
        return laidOut(content, settings.readerMegabytes(), (process, file) -> process.read(type, file, said));
    }

    /** Draws these pages; refuses where others have it drawn already for too long. */
    Ending draw(Sha256 content, FileType type, List<Integer> firstAndLast, Consumer<Frame> said)
            throws IOException, InterruptedException {
        if (!places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new Refusal("files.refused.busy");
        }
        return laidOut(
                () -> files.open(content),
                settings.readerMegabytes(),
                (process, file) -> process.draw(type, file, firstAndLast, said));
    }

    /** Says every word by its layers; refuses where others are read already for too long. */
    Ending look(String task, Supplier<InputStream> content, Consumer<Frame> said)
            throws IOException, InterruptedException {
        if (!places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new Refusal("files.refused.busy");
        }
        return laidOut(content, settings.checkMegabytes(), (process, file) -> process.look(task, file, said));
    }

    private Ending laidOut(Supplier<InputStream> content, int megabytes, Run run)
            throws IOException, InterruptedException {
        try {
            Files.createDirectories(home);
            var folder = Files.createTempDirectory(home, "file");
            try (var bytes = content.get()) {
                var file = folder.resolve("content");
                Files.copy(bytes, file);
                var limits = new Limits(megabytes, settings.readFor(), MOST_SAID);
                return run.with(new ReaderProcess(folder, limits), file);
            } finally {
                remove(folder);
            }
        } finally {
            places.release();
        }
    }

    /** Removes what a killed portal left; the folder is this portal's own. */
    void clearUp() throws IOException {
        if (Files.isDirectory(home)) {
            try (var left = Files.newDirectoryStream(home, "file*")) {
                for (var folder : left) {
                    remove(folder);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
