package org.rulewright.platform.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.Rulewright;

/** The portal started in a Java of its own, as its operator would, until it ends. */
record PortalProcess(int exitCode, String console) {

    static PortalProcess runOn(Path home, String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(java, "-cp", classPath, Rulewright.class.getName()));
        command.add("--rulewright.home=" + home);
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new PortalProcess(process.waitFor(), console);
    }
}
