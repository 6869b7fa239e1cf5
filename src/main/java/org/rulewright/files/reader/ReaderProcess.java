package org.rulewright.files.reader;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.rulewright.files.FileType;

/**
 * One run of the {@link Reader} as a process of its own.
 *
 * <p>It has a heap of its own, a wall clock, a limit for what it says, for the processor time it takes and for each file
 * it writes, and a folder of its own for what it puts aside. What goes over is killed.
 *
 * @see "docs/decisions/0024-files-in-the-database-read-by-a-child.md"
 */
public final class ReaderProcess {

    private static final int MOST_FILE_BLOCKS = 600_000;
    private static final int OUT_OF_MEMORY = 3;

    /** The portal's environment may hold passwords; the reader gets none of it but these. */
    private static final Set<String> HARMLESS = Set.of("PATH", "LANG", "LC_ALL", "TZ");

    private final Path folder;
    private final Limits limits;

    /** Runs in this folder, which has to be there and to be removed afterwards. */
    public ReaderProcess(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * What a run may take.
     *
     * @param megabytes of memory for its objects
     * @param time by the clock on the wall
     * @param bytes that it may say
     */
    public record Limits(int megabytes, Duration time, long bytes) {}

    /** How a run ended. */
    public enum Ending {
        /** By itself, and well. */
        DONE,
        /** By itself with a failure. */
        FAILED,
        /** Killed since it took too long, or ended since it had no memory left. */
        TOO_COSTLY,
        /** Killed since it said too much. */
        TOO_MUCH
    }

    /** Reads the words of the file. */
    public Ending read(FileType kind, Path file, Consumer<Frame> said) throws IOException, InterruptedException {
        return run(List.of("read", kind.name(), file.toString()), said);
    }

    /** Draws the pages from the first to the last, both included. */
    public Ending draw(FileType kind, Path file, List<Integer> firstAndLast, Consumer<Frame> said)
            throws IOException, InterruptedException {
        var task = new ArrayList<>(List.of("draw", kind.name(), file.toString()));
        firstAndLast.forEach(page -> task.add(page.toString()));
        return run(task, said);
    }

    /** Says every word of the file by its layers; the task is {@code layers} or {@code seen}. */
    public Ending look(String task, Path file, Consumer<Frame> said) throws IOException, InterruptedException {
        return run(List.of(task, file.toString()), said);
    }

    private Ending run(List<String> task, Consumer<Frame> said) throws IOException, InterruptedException {
        var scratch = Files.createDirectories(folder.resolve("scratch"));
        var builder = new ProcessBuilder(command(scratch, task))
                .directory(scratch.toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(HARMLESS);
        var process = builder.start();
        var isLate = new AtomicBoolean();
        var watch = Thread.ofVirtual().start(() -> endInTime(process, isLate));
        try {
            var ending = listen(process, said);
            return isLate.get() || hadNoMemory(process, ending) ? Ending.TOO_COSTLY : ending;
        } finally {
            process.destroyForcibly();
            process.waitFor();
            watch.join();
        }
    }

    private Ending listen(Process process, Consumer<Frame> said) {
        var ending = Ending.FAILED;
        try (var frames = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            var left = limits.bytes();
            for (var frame = Frame.readFrom(frames, left); frame.isPresent(); frame = Frame.readFrom(frames, left)) {
                left -= size(frame.get());
                ending = frame.get() instanceof Frame.Done ? Ending.DONE : Ending.FAILED;
                said.accept(frame.get());
            }
        } catch (Frame.TooMuch _) {
            return Ending.TOO_MUCH;
        } catch (IOException _) {
            return Ending.FAILED;
        }
        return ending;
    }

    private void endInTime(Process process, AtomicBoolean isLate) {
        try {
            if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                isLate.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
        }
    }

    private static boolean hadNoMemory(Process process, Ending ending) throws InterruptedException {
        return ending != Ending.DONE && process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
    }

    private static long size(Frame frame) {
        return switch (frame) {
            case Frame.Words words -> words.text().length() + 9L;
            case Frame.Picture picture -> picture.bytes().length + 9L;
            default -> 9L;
        };
    }

    private List<String> command(Path scratch, List<String> task) {
        var seconds = limits.time().toSeconds() * 2 + 10;
        var command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "ulimit -c 0; ulimit -t " + seconds + "; ulimit -f " + MOST_FILE_BLOCKS + "; exec \"$@\"",
                "reader"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.megabytes() + "m",
                "-Xss2m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-Xshare:auto"));
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Dpdfbox.fontcache=" + folder.getParent(),
                "-Dlogback.configurationFile=org/rulewright/files/reader/logback.xml",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"));
        command.addAll(ReaderPath.ofThePortal());
        command.addAll(task);
        return command;
    }
}
