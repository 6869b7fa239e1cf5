package org.rulewright.platform.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A node that is still going down because its portal was killed; it holds the data, so the next one waits for it. */
record LeftoverEngine(EngineFolders folders) {

    private static final long SECONDS_TO_END = 10;

    void stop() throws IOException, InterruptedException {
        var process = find();
        if (process.isPresent()) {
            process.get().destroy();
            if (!ended(process.get())) {
                process.get().destroyForcibly();
                ended(process.get());
            }
        }
        Files.deleteIfExists(folders.pidFile());
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(folders.pidFile())) {
            return Optional.empty();
        }
        var pid = Files.readString(folders.pidFile()).strip();
        return pid.chars().allMatch(Character::isDigit) && !pid.isEmpty()
                ? ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs)
                : Optional.empty();
    }

    private boolean isOurs(ProcessHandle process) {
        var expected = List.of(EngineProcess.MAIN_CLASS, folders.home().toString());
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).containsAll(expected))
                .isPresent();
    }

    private static boolean ended(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        }
    }
}
