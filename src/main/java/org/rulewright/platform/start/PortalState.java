package org.rulewright.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.rulewright.platform.RulewrightHome;

/** What a running portal tells commands beside it: where its database answers. Readable by its own account only. */
record PortalState(String process, String url, String user, String password) {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";
    private static final String PROCESS = "process";

    private static Path file(RulewrightHome home) {
        return home.part("portal.properties");
    }

    static Optional<PortalState> of(RulewrightHome home) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(home))) {
            properties.load(reader);
        } catch (IOException _) {
            return Optional.empty();
        }
        return Optional.of(new PortalState(
                properties.getProperty(PROCESS, ""),
                properties.getProperty(URL, ""),
                properties.getProperty(USER, ""),
                properties.getProperty(PASSWORD, "")));
    }

    static void clear(RulewrightHome home) throws IOException {
        Files.deleteIfExists(file(home));
    }

    void writeTo(RulewrightHome home) throws IOException {
        var properties = new Properties();
        properties.putAll(connection());
        properties.setProperty(PROCESS, process);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(home.folder(), "portal", ".properties", ownerOnly);
        try (var writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, null);
        }
        Files.move(unfinished, file(home), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The settings with which a command uses this database instead of starting one. */
    Map<String, Object> connection() {
        return Map.of(URL, url, USER, user, PASSWORD, password);
    }
}
