package org.rulewright.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.platform.StartRefused;

/** Calls the programs of one unpacked PostgreSQL; a call that fails is refused with what the program said. */
final class PostgresProgram {

    private final Path programs;
    private final List<String> prefix;

    PostgresProgram(Path programs) {
        this.programs = programs;
        this.prefix = isRoot() ? List.of("unshare", "-U") : List.of();
    }

    /** PostgreSQL refuses to run with root's rights; in a user namespace of its own it has none. */
    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    void run(String program, List<String> arguments) {
        runWithInput(program, arguments, "");
    }

    void runWithInput(String program, List<String> arguments, String input) {
        var command = new ArrayList<>(prefix);
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                stdin.write(input);
            }
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StartRefused("PostgreSQL's " + program + " failed: " + said.strip());
            }
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL's " + program + " could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while PostgreSQL's " + program + " was running.", e);
        }
    }
}
