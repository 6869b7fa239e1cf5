package org.rulewright.journey;

import com.microsoft.playwright.BrowserType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The browser that journeys are made with, where the machine has one. */
final class Chromium {

    private static final Logger log = LoggerFactory.getLogger(Chromium.class);
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** Whether there is one; says so where there is not, since a journey is then skipped. */
    static boolean isThere() {
        var isThere = Files.isExecutable(PROGRAM);
        if (!isThere) {
            log.warn("Skipped a journey through the browser: there is no {}", PROGRAM);
        }
        return isThere;
    }

    /** Without a window, and without calls home. */
    static BrowserType.LaunchOptions quiet() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(PROGRAM)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-quic"));
    }
}
