package org.rulewright.platform.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One run of the embedded node.
 *
 * <p>The node runs until its standard input ends. That is how it is stopped, and why it never outlives a killed portal
 * for long. Its shell makes it deaf to the Ctrl-C that stops the portal, so that it goes down after its users.
 *
 * @see "docs/decisions/0011-embedded-servers-as-child-processes.md"
 */
final class EngineProcess {

    static final String MAIN_CLASS = "org.rulewright.engine.EngineNode";
    private static final long SECONDS_TO_STOP = 15;

    private final Process process;
    private final EngineFolders folders;

    private EngineProcess(Process process, EngineFolders folders) {
        this.process = process;
        this.folders = folders;
    }

    static EngineProcess launch(EngineFolders folders) throws IOException {
        Files.createDirectories(folders.home());
        Files.deleteIfExists(folders.portsFile());
        var process = new ProcessBuilder(command(folders))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(folders.log().toFile()))
                .start();
        Files.writeString(folders.pidFile(), Long.toString(process.pid()));
        return new EngineProcess(process, folders);
    }

    private static List<String> command(EngineFolders folders) {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "engine"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms256m",
                "-Xmx512m",
                "-Dlog4j2.level=WARN",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", folders.libraries(), MAIN_CLASS));
        command.addAll(List.of(folders.home().toString(), folders.modules().toString()));
        return command;
    }

    /** Where the node answers; empty as long as it does not. */
    Optional<URI> address() throws IOException {
        if (!process.isAlive() || !Files.exists(folders.portsFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(folders.portsFile()).stream().findFirst().map(line -> URI.create("http://" + line));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int waitForEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Lets the node finish what it writes; after a while, ends it. One that is still starting has nothing to finish. */
    void stop() throws InterruptedException, IOException {
        if (address().isEmpty()) {
            process.destroy();
        }
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(folders.pidFile());
    }
}
