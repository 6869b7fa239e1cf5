package org.rulewright.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rulewright.platform.RulewrightHome;

/** Lets tests of other packages clear what a killed run left behind. */
public final class Leftovers {

    private Leftovers() {}

    public static void stopBelow(Path home) throws IOException {
        var folder = new RulewrightHome(home).part("postgres");
        if (Files.isDirectory(folder)) {
            var programs = new PostgresProgram(PostgresBinaries.unpackBelow(folder));
            new LeftoverPostmaster(folder.resolve("data")).stop(programs);
        }
    }
}
