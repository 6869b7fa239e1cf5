package org.rulewright.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
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

    /** How long tests wait for what happens in the background; the machine may have much to do. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Awaitility.setDefaultTimeout(LONG_ENOUGH);
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
