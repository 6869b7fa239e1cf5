package org.rulewright.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverEngineTests {

    @TempDir
    Path home;

    @Test
    void isStoppedBeforeTheNextStart() throws Exception {
        var folders = new EngineFolders(EngineFolders.besideThePortal(), home);
        var forgotten = EngineProcess.launch(folders);
        await().atMost(Duration.ofSeconds(60)).until(() -> forgotten.address().isPresent());

        new LeftoverEngine(folders).stop();

        assertThat(forgotten.isAlive()).isFalse();
        assertThat(folders.pidFile()).doesNotExist();
    }
}
