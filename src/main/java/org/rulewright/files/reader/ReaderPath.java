package org.rulewright.files.reader;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How Java finds the {@link Reader}: as it found the portal itself. */
final class ReaderPath {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ReaderPath() {}

    /** The class path, which the reader's own folder must not change the meaning of, and the main class: laid out flat or as classes it is started as it is, in one jar by its loader. */
    static List<String> ofThePortal() {
        var path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        var own = Objects.requireNonNull(ReaderPath.class.getResource("ReaderPath.class"));
        return own.toString().contains("BOOT-INF")
                ? List.of("-Dloader.main=" + Reader.class.getName(), "-cp", path, LAUNCHER)
                : List.of("-cp", path, Reader.class.getName());
    }
}
