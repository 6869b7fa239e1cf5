package org.rulewright.platform.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.system.ApplicationHome;

/**
 * Where the embedded node's files are.
 *
 * @param programs what the build laid out: its libraries and modules
 * @param home what it keeps: data, logs, configuration
 */
record EngineFolders(Path programs, Path home) {

    /** The build puts the programs beside the portal's own jar or classes. */
    static Path besideThePortal() {
        var portal = new ApplicationHome(EngineFolders.class).getSource();
        var folder = portal == null ? Path.of("target") : portal.toPath().resolveSibling(".");
        return folder.resolve("engine").toAbsolutePath().normalize();
    }

    boolean hasPrograms() {
        return Files.isDirectory(programs.resolve("lib"));
    }

    String libraries() {
        return programs.resolve("lib").resolve("*").toString();
    }

    Path modules() {
        return programs.resolve("modules");
    }

    /** Written by the node when it answers: one line {@code address:port}. */
    Path portsFile() {
        return home.resolve("logs").resolve("http.ports");
    }

    Path pidFile() {
        return home.resolve("engine.pid");
    }

    Path log() {
        return home.resolve("engine.log");
    }
}
