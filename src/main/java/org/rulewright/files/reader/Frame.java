package org.rulewright.files.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.rulewright.files.Finding;

/** What the reader says, one thing after another, over its output. */
public sealed interface Frame {

    /** The words of a page. */
    record Words(int page, String text) implements Frame {}

    /** A page as PNG. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares pictures by this record
    record Picture(int page, byte[] bytes) implements Frame {}

    /** Something that was found. */
    record Found(Finding finding) implements Frame {}

    /** The reading ended by itself, and well. */
    record Done() implements Frame {}

    /** The reading ended by itself, with a failure of that kind; never with words of the file. */
    record Failed(String failure) implements Frame {}

    /** Writes this one. */
    default void writeTo(DataOutputStream out) throws IOException {
        switch (this) {
            case Words words -> write(out, 'W', words.page(), words.text().getBytes(StandardCharsets.UTF_8));
            case Picture picture -> write(out, 'P', picture.page(), picture.bytes());
            case Found found -> write(out, 'F', 0, found.finding().name().getBytes(StandardCharsets.UTF_8));
            case Done _ -> write(out, 'D', 0, new byte[0]);
            case Failed failed -> write(out, 'X', 0, failed.failure().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads the next one; empty at the end.
     *
     * @param most how many bytes it may have; throws where it has more, or is none of ours
     */
    static Optional<Frame> readFrom(DataInputStream in, long most) throws IOException {
        var kind = in.read();
        if (kind < 0) {
            return Optional.empty();
        }
        var number = in.readInt();
        var length = in.readInt();
        if (length < 0 || length > most) {
            throw new TooMuch();
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return Optional.of(
                switch (kind) {
                    case 'W' -> new Words(number, new String(bytes, StandardCharsets.UTF_8));
                    case 'P' -> new Picture(number, bytes);
                    case 'F' -> new Found(finding(new String(bytes, StandardCharsets.UTF_8)));
                    case 'D' -> new Done();
                    case 'X' -> new Failed(new String(bytes, StandardCharsets.UTF_8));
                    default -> throw new IOException("the reader said something unknown");
                });
    }

    /** The reader said more than was allowed. */
    final class TooMuch extends IOException {
        TooMuch() {
            super("the reader said too much");
        }
    }

    private static Finding finding(String name) throws IOException {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("the reader found something unknown"));
    }

    private static void write(DataOutputStream out, char kind, int number, byte[] bytes) throws IOException {
        out.writeByte(kind);
        out.writeInt(number);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
