package org.rulewright.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rulewright.platform.Progress;
import org.rulewright.platform.StartRefused;

/**
 * A PostgreSQL of our own, on loopback, that really writes to disk what it confirms.
 *
 * <p>Its postmaster leads a session of its own, so a Ctrl-C on the portal's console does not reach it: the portal stops
 * it last, when nobody uses it any more.
 *
 * @see "docs/decisions/0011-embedded-servers-as-child-processes.md"
 */
final class PostgresServer implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final PostgresProgram programs;
    private final DatabaseCluster cluster;
    private final int port;

    private PostgresServer(PostgresProgram programs, DatabaseCluster cluster, int port) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
    }

    /** Starts the server whose files are below this folder; makes them if there are none, and clears what a kill left. */
    static PostgresServer startIn(Path folder) {
        Progress.say("Starting PostgreSQL");
        try {
            Files.createDirectories(folder);
            var programs = new PostgresProgram(PostgresBinaries.unpackBelow(folder));
            var cluster = new DatabaseCluster(folder);
            new LeftoverPostmaster(cluster.data()).stop(programs);
            cluster.prepare(programs);
            return new PostgresServer(programs, cluster, startOnFreePort(programs, cluster));
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL cannot use " + folder + ": " + e.getMessage(), e);
        }
    }

    private static int startOnFreePort(PostgresProgram programs, DatabaseCluster cluster) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                start(programs, cluster, port);
                return port;
            } catch (StartRefused e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void start(PostgresProgram programs, DatabaseCluster cluster, int port) {
        var settings = "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC";
        var log = cluster.folder().resolve("postgres.log").toString();
        var data = cluster.data().toString();
        programs.run("pg_ctl", List.of("-D", data, "-l", log, "-o", settings, "-t", "60", "-w", "start"));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DatabaseCluster.DATABASE);
    }

    String user() {
        return DatabaseCluster.USER;
    }

    String password() {
        try {
            return cluster.password();
        } catch (IOException e) {
            throw new StartRefused("The database's password cannot be read: " + e.getMessage(), e);
        }
    }

    /** Waits until everything is on disk. */
    @Override
    public void close() {
        programs.run("pg_ctl", List.of("-D", cluster.data().toString(), "-m", "fast", "-t", "60", "-w", "stop"));
    }
}
