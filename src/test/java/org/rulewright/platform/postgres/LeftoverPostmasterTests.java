package org.rulewright.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverPostmasterTests {

    @TempDir
    Path folder;

    @Test
    void isStoppedBeforeTheNextStart() throws Exception {
        var forgotten = PostgresServer.startIn(folder);
        var leftover = ProcessHandle.of(postmaster()).orElseThrow();

        try (var next = PostgresServer.startIn(folder)) {
            assertThat(leftover.info().command()).isEmpty();
            assertThat(postmaster()).isNotEqualTo(leftover.pid());
            assertThat(next.url()).isNotEqualTo(forgotten.url());
        }
    }

    @Test
    void isNotMistakenForAnotherProgramWithItsNumber() throws Exception {
        PostgresServer.startIn(folder).close();
        var ourselves = ProcessHandle.current().pid();
        Files.writeString(pidFile(), "%d%n%s%n0%n0%n".formatted(ourselves, folder.resolve("data")));

        try (var _ = PostgresServer.startIn(folder)) {
            assertThat(postmaster()).isNotEqualTo(ourselves);
        }
    }

    private Path pidFile() {
        return folder.resolve("data/postmaster.pid");
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst());
    }
}
