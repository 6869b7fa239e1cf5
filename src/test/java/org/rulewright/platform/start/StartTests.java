package org.rulewright.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rulewright.PortalTest;
import org.rulewright.platform.FreshHome;

@PortalTest
class StartTests {

    private static final Path HOME_IN_USE = Path.of(FreshHome.FOLDER).toAbsolutePath();

    @TempDir
    Path emptyHome;

    @Test
    void refusesASecondStartOnTheSameFolder() throws Exception {
        var second = PortalProcess.runOn(HOME_IN_USE, "--server.port=0");

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.console().strip().lines())
                .singleElement()
                .asString()
                .startsWith("Rulewright already runs on the data folder " + HOME_IN_USE + " (process ")
                .contains("RULEWRIGHT_HOME", "SERVER_PORT");
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var start = PortalProcess.runOn(emptyHome, "--server.port=" + other.getLocalPort());

            assertThat(start.exitCode()).isEqualTo(1);
            assertThat(start.console().strip().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Port " + other.getLocalPort() + " on 127.0.0.1 is taken")
                    .contains("SERVER_PORT");
        }
        assertThat(emptyHome.resolve("postgres")).doesNotExist();
    }

    @Test
    void runsACommandOnTheDatabaseOfARunningPortal() throws Exception {
        var command = PortalProcess.runOn(HOME_IN_USE, "--rulewright.command=data-folder", "one", "two");

        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.console())
                .contains(HOME_IN_USE.resolve("postgres/data").toString())
                .doesNotContain("Starting PostgreSQL", "Starting Elasticsearch");
    }

    @Test
    void runsACommandOnADatabaseOfItsOwn() throws Exception {
        var command = PortalProcess.runOn(emptyHome, "--rulewright.command=data-folder");

        assertThat(command.exitCode()).isZero();
        assertThat(command.console())
                .contains(emptyHome.resolve("postgres/data").toString())
                .doesNotContain("Starting Elasticsearch");
        assertThat(emptyHome.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void refusesAnUnknownCommand() throws Exception {
        var command = PortalProcess.runOn(HOME_IN_USE, "--rulewright.command=tidy-up");

        assertThat(command.exitCode()).isEqualTo(1);
        assertThat(command.console()).contains("There is no command tidy-up").doesNotContain("\tat ");
    }

    @Test
    void keepsTheDatabasesPasswordToItsOwner() throws Exception {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");

        assertThat(Files.getPosixFilePermissions(HOME_IN_USE.resolve("portal.properties")))
                .isEqualTo(ownerOnly);
        assertThat(Files.getPosixFilePermissions(HOME_IN_USE.resolve("postgres/password")))
                .isEqualTo(ownerOnly);
    }
}
