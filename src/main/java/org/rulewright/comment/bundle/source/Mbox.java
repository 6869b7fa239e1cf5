package org.rulewright.comment.bundle.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Divides a mailbox into its messages while it streams by; a file that is no mailbox is one message. */
public final class Mbox {

    /** How large one message may be, in megabytes. */
    public static final int MOST_MEGABYTES = 75;

    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int KEPT_OF_LARGE = 256 * 1024;
    private static final int LONGEST_SEPARATOR = 1_000;
    private static final Pattern SEPARATOR = Pattern.compile("From .*\\d{1,2}:\\d{2}.*\\d{4}.*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*From )");

    private final InputStream source;
    private final Consumer<Raw> each;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean isMailbox;
    private boolean isTooLarge;
    private boolean isAfterEmptyLine = true;
    private boolean hasBegun;
    private long position;

    /**
     * A message as it lies in the file.
     *
     * @param isCut whether it is too large, and only its beginning is here
     * @param end how many bytes of the file lie before the message that comes next
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    public record Raw(byte[] bytes, boolean isMailbox, boolean isCut, long end) {

        /** A message that lies by itself. */
        public Raw(byte[] bytes, boolean isMailbox, boolean isCut) {
            this(bytes, isMailbox, isCut, bytes.length);
        }

        /** The message as its sender wrote it, without the marks that a mailbox puts before some lines. */
        public byte[] unmarked() {
            if (!isMailbox) {
                return bytes;
            }
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            return QUOTED.matcher(text).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private Mbox(InputStream source, Consumer<Raw> each) {
        this.source = new BufferedInputStream(source, 64 * 1024);
        this.each = each;
    }

    /** Hands over each message in the order of the file. */
    public static void split(InputStream source, Consumer<Raw> each) throws IOException {
        new Mbox(source, each).run();
    }

    private void run() throws IOException {
        for (var line = line(); line.length > 0; line = line()) {
            take(line);
            position += line.length;
        }
        handOver();
    }

    private void take(byte[] line) {
        if (isAfterEmptyLine && isSeparator(line) && (isMailbox || !hasBegun)) {
            handOver();
            isMailbox = true;
        } else {
            keep(line);
        }
        hasBegun = true;
        isAfterEmptyLine = line[0] == '\n' || line[0] == '\r';
    }

    private void keep(byte[] line) {
        isTooLarge = isTooLarge || message.size() + line.length > MOST_BYTES;
        if (!isTooLarge) {
            message.writeBytes(line);
        }
    }

    private void handOver() {
        var bytes = message.toByteArray();
        message.reset();
        var whole = isMailbox ? withoutLastEmptyLine(bytes) : bytes;
        if (isTooLarge) {
            each.accept(
                    new Raw(Arrays.copyOf(bytes, Math.min(bytes.length, KEPT_OF_LARGE)), isMailbox, true, position));
        } else if (whole.length > 0) {
            each.accept(new Raw(whole, isMailbox, false, position));
        }
        isTooLarge = false;
    }

    /** The next line with its end; a piece of it where it is longer than any separator; empty at the end. */
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (var sign = source.read(); sign >= 0; sign = source.read()) {
            line.write(sign);
            if (sign == '\n' || line.size() == LONGEST_SEPARATOR) {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isSeparator(byte[] line) {
        return line.length > 5
                && line[0] == 'F'
                && SEPARATOR
                        .matcher(new String(line, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    private static byte[] withoutLastEmptyLine(byte[] bytes) {
        var end = bytes.length;
        if (endsWith(bytes, end, "\r\n\r\n")) {
            end -= 2;
        } else if (endsWith(bytes, end, "\n\n")) {
            end -= 1;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static boolean endsWith(byte[] bytes, int end, String tail) {
        var wanted = tail.getBytes(StandardCharsets.ISO_8859_1);
        return end >= wanted.length && Arrays.equals(bytes, end - wanted.length, end, wanted, 0, wanted.length);
    }
}
