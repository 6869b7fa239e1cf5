package org.rulewright.platform.engine;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.platform.EmbeddedSearchEngine;
import org.rulewright.platform.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps one embedded node running, beside the portal and never in its way: what goes wrong here is only logged. */
final class EmbeddedNode implements EmbeddedSearchEngine, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNode.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(10);

    private final EngineFolders folders;
    private final boolean startsWithPortal;
    private volatile boolean wanted;
    private volatile @Nullable Thread keeper;
    private volatile @Nullable URI address;

    EmbeddedNode(EngineFolders folders, boolean startsWithPortal) {
        this.folders = folders;
        this.startsWithPortal = startsWithPortal;
    }

    @Override
    public boolean isAutoStartup() {
        return startsWithPortal;
    }

    /** Low, so that the web server stops first, and its last requests still find search. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return wanted;
    }

    @Override
    public Optional<URI> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public synchronized void start() {
        if (!wanted) {
            Progress.say("Starting Elasticsearch");
            wanted = true;
            keeper = Thread.ofPlatform().daemon().name("embedded-elasticsearch").start(this::keepRunning);
        }
    }

    @Override
    public synchronized void stop() {
        var running = keeper;
        wanted = false;
        keeper = null;
        if (running != null) {
            running.interrupt();
            waitFor(running);
        }
    }

    private void keepRunning() {
        if (!folders.hasPrograms()) {
            log.warn(
                    "There is no embedded Elasticsearch in {}: search stays away. Set rulewright.search.url.",
                    folders.programs());
            return;
        }
        try {
            while (wanted) {
                runOnce();
                Thread.sleep(BEFORE_ANOTHER_TRY);
            }
        } catch (InterruptedException _) {
            log.debug("Elasticsearch was stopped");
        }
    }

    private void runOnce() throws InterruptedException {
        try {
            new LeftoverEngine(folders).stop();
            var process = EngineProcess.launch(folders);
            try {
                address = awaitAddress(process);
                log.warn("Elasticsearch ended by itself with {}, see {}", process.waitForEnd(), folders.log());
            } finally {
                address = null;
                process.stop();
            }
        } catch (IOException e) {
            log.warn("Elasticsearch cannot be started", e);
        }
    }

    private static @Nullable URI awaitAddress(EngineProcess process) throws IOException, InterruptedException {
        var found = process.address();
        while (found.isEmpty() && process.isAlive()) {
            Thread.sleep(BETWEEN_LOOKS);
            found = process.address();
        }
        found.ifPresent(_ -> Progress.say("Search is ready"));
        return found.orElse(null);
    }

    private static void waitFor(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
