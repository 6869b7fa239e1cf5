package org.rulewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationNameTests {

    private static final Pattern NAME = Pattern.compile("V\\d{4}__([a-z]+)_[a-z_]+\\.sql");

    @Test
    void everyMigrationNamesItsModule() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString())).allSatisfy(name -> {
                var matcher = NAME.matcher(name);
                assertThat(matcher.matches()).as(name).isTrue();
                assertThat(Path.of("src/main/java/org/rulewright", matcher.group(1)))
                        .as(name)
                        .isDirectory();
            });
        }
    }
}
