package org.rulewright.confidential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.rulewright.files.Pieces;
import org.rulewright.platform.Seal;

/** A file on its way under seal: each piece is closed as it comes, and lies in a folder of its own until all are here. */
final class SealedArrival implements Pieces, AutoCloseable {

    private final Seal seal;
    private final Path folder;
    private final String name = UUID.randomUUID().toString();
    private int pieces;

    SealedArrival(Seal seal, Path home) {
        this.seal = seal;
        try {
            Files.createDirectories(home);
            this.folder = Files.createTempDirectory(home, "file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(int number, byte[] bytes) {
        try {
            Files.write(file(number), seal.close(bytes, purpose(number)));
            pieces = number + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] at(int number) {
        try {
            return seal.open(Files.readAllBytes(file(number)), purpose(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, opened piece by piece. */
    InputStream open() {
        return SealedStream.of(pieces, this::at);
    }

    @Override
    public void close() {
        try {
            for (var number = 0; number <= pieces; number++) {
                Files.deleteIfExists(file(number));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int number) {
        return folder.resolve("piece" + number);
    }

    private String purpose(int number) {
        return "arrival " + name + " piece " + number;
    }
}
