package org.rulewright.comment.bundle.source;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message as far as it could be read.
 *
 * @param id the Message-ID; empty where it has none
 * @param sender the mail address; empty where none could be read
 * @param name the sender's name beside the address; empty where none is given
 * @param sent when its sender's machine says that it was sent; null where it does not
 * @param arrived when the last server on its way took it; null where it passed none
 * @param words what it says, as plain text
 * @param remarks what is odd about it
 */
public record ReadMail(
        String id,
        String sender,
        String name,
        String subject,
        @Nullable Instant sent,
        @Nullable Instant arrived,
        String words,
        List<MailFile> files,
        Set<Remark> remarks) {

    /** A file that came with it. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    public record MailFile(String name, byte[] bytes) {}

    /** When it counts as received: when a server took it, else when it says that it was sent; null where unknown. */
    public @Nullable Instant stamped() {
        return arrived == null ? sent : arrived;
    }
}
