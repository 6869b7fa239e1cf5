package org.rulewright.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.rulewright.platform.postgres.Leftovers;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.FileSystemUtils;

/** Empties the tests' home, so that each run sees a first start; keeps the unpacked programs. */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String FOLDER = "target/test-home";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var home = Path.of(FOLDER);
        try {
            Leftovers.stopBelow(home);
            FileSystemUtils.deleteRecursively(home.resolve("postgres/data"));
            FileSystemUtils.deleteRecursively(home.resolve("search"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
