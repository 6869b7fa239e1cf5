package org.rulewright.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.rulewright.platform.Progress;
import org.rulewright.platform.StartRefused;
import org.springframework.util.FileSystemUtils;

/** The files of our database: made once, whole or not at all, with a password that only this account can read. */
record DatabaseCluster(Path folder) {

    static final String USER = "rulewright";
    static final String DATABASE = "rulewright";
    private static final String MAJOR_VERSION = "18";

    Path data() {
        return folder.resolve("data");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    void prepare(PostgresProgram programs) throws IOException {
        if (!Files.isDirectory(data())) {
            create(programs);
        }
        var version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefused(
                    "The data in %s was written by PostgreSQL %s, and this portal runs PostgreSQL %s: see docs/operations.md on upgrading."
                            .formatted(data(), version, MAJOR_VERSION));
        }
    }

    private void create(PostgresProgram programs) throws IOException {
        Progress.say("Creating the database in " + data());
        var unfinished = folder.resolve("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        writePassword();
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        programs.runWithInput(
                "postgres",
                List.of("--single", "-D", unfinished.toString(), "postgres"),
                "create database " + DATABASE);
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(passwordFile());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(passwordFile(), ownerOnly);
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
    }
}
