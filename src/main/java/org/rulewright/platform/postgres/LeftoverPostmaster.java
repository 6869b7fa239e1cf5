package org.rulewright.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.rulewright.platform.Progress;
import org.rulewright.platform.StartRefused;

/** A PostgreSQL that lived on when its portal was killed; it holds the data, so it is stopped before another starts. */
record LeftoverPostmaster(Path data) {

    void stop(PostgresProgram programs) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var process = ProcessHandle.of(pidIn(pidFile)).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return;
        }
        if (isOurs(process.get())) {
            Progress.say("Stopping the PostgreSQL that an earlier run left behind");
            programs.run("pg_ctl", List.of("-D", data.toString(), "-m", "fast", "-t", "60", "-w", "stop"));
        } else if (isPostgres(process.get())) {
            throw new StartRefused("Process %d is a PostgreSQL that may be using %s: stop it, then start again."
                    .formatted(process.get().pid(), data));
        } else {
            Files.delete(pidFile);
        }
    }

    private static long pidIn(Path pidFile) throws IOException {
        try {
            return Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        } catch (NumberFormatException e) {
            throw new StartRefused(
                    "%s is damaged: make sure that no PostgreSQL uses its folder, and delete it.".formatted(pidFile),
                    e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private boolean isOurs(ProcessHandle process) {
        var namesOurData = process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .isPresent();
        return isPostgres(process) && namesOurData;
    }
}
