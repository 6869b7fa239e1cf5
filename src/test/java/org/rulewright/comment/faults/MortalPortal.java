package org.rulewright.comment.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.rulewright.Rulewright;
import org.rulewright.platform.postgres.Leftovers;

/** A portal in a process of its own, with a PostgreSQL of its own, that can be killed like any process. */
final class MortalPortal implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(3);

    private final Path home;
    private final int port;
    private @Nullable Process process;

    MortalPortal(Path home) throws IOException {
        this.home = home;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Starts it, on what an earlier one left, and waits until it answers; search stays away. */
    void start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rulewright.class.getName(),
                        "--rulewright.home=" + home,
                        "--rulewright.demo=false",
                        "--rulewright.search.engine=" + home.resolve("no-engine"),
                        "--vaadin.productionMode=true",
                        "--server.port=" + port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("console.log").toFile()))
                .start();
        await().atMost(LONG).pollInterval(Duration.ofMillis(200)).until(this::isReady);
    }

    /** Ends the portal at once, as {@code kill -9} does; its PostgreSQL lives on. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Ends the postmaster at once, as {@code kill -9} does. */
    void killDatabase() throws IOException {
        var pid =
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(postmaster -> {
            postmaster.destroyForcibly();
            postmaster.onExit().join();
        });
    }

    /** A connection of the test's own to the portal's database. */
    Connection database() throws IOException, SQLException {
        var state = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("portal.properties"))) {
            state.load(reader);
        }
        return DriverManager.getConnection(
                state.getProperty("spring.datasource.url"),
                state.getProperty("spring.datasource.username"),
                state.getProperty("spring.datasource.password"));
    }

    private boolean isReady() throws InterruptedException {
        if (process != null && !process.isAlive()) {
            throw new IllegalStateException("the portal ended: see " + home.resolve("console.log"));
        }
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(address("/actuator/health/readiness"))
                    .build();
            return client.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        Leftovers.stopBelow(home);
    }
}
