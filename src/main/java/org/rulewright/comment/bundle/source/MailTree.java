package org.rulewright.comment.bundle.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * A message taken apart: its header, and its parts.
 *
 * @param isWhole false where it has more parts than are read
 */
record MailTree(List<Field> header, MailPart root, boolean isWhole) {

    private static final int MOST_PARTS = 300;
    private static final int DEEPEST = 20;
    private static final MimeConfig BOUNDS = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(64 * 1024)
            .setMaxHeaderCount(1_000)
            .setMaxContentLen(-1)
            .setMalformedHeaderStartsBody(true)
            .build();

    /** Takes the message apart as far as the bounds allow; refuses one whose header has no end. */
    static MailTree of(byte[] message) throws IOException, MimeException {
        return new Walk().read(message);
    }

    /** Goes through the message once, from its first byte to its last. */
    private static final class Walk {

        private final List<Field> header = new ArrayList<>();
        private final ArrayDeque<MailPart> open = new ArrayDeque<>();
        private final MailPart root = new MailPart();
        private MailPart current = root;
        private int parts;

        MailTree read(byte[] message) throws IOException, MimeException {
            var stream = new MimeTokenStream(BOUNDS);
            stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stream.parse(new ByteArrayInputStream(message));
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                take(state, stream);
                if (parts > MOST_PARTS || open.size() > DEEPEST) {
                    return new MailTree(header, root, false);
                }
            }
            return new MailTree(header, root, true);
        }

        private void take(EntityState state, MimeTokenStream stream) throws IOException, MimeException {
            switch (state) {
                case T_START_MESSAGE -> current = root;
                case T_START_BODYPART -> {
                    parts++;
                    current = new MailPart();
                    open.getFirst().add(current);
                }
                case T_FIELD -> {
                    current.describe(stream.getField());
                    if (open.isEmpty()) {
                        header.add(stream.getField());
                    }
                }
                case T_START_MULTIPART -> {
                    current.is(stream.getBodyDescriptor().getMimeType(), null);
                    open.push(current);
                }
                case T_END_MULTIPART -> open.pop();
                case T_BODY -> {
                    var body = stream.getBodyDescriptor();
                    current.is(body.getMimeType(), body.getCharset());
                    current.holds(stream.getDecodedInputStream().readAllBytes());
                }
                default -> {
                    // preamble, epilogue and the ends of things
                }
            }
        }
    }
}
