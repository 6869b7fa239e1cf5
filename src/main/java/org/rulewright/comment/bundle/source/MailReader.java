package org.rulewright.comment.bundle.source;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;

/** Reads messages. */
public final class MailReader {

    private static final Duration APART = Duration.ofDays(1);

    private MailReader() {}

    /** The message; empty where it cannot be read. */
    public static Optional<ReadMail> read(byte[] message) {
        return read(message, 0);
    }

    static Optional<ReadMail> read(byte[] message, int forwards) {
        try {
            return Optional.of(mail(MailTree.of(message), forwards));
        } catch (IOException | MimeException _) {
            return Optional.empty();
        }
    }

    private static ReadMail mail(MailTree tree, int forwards) {
        var header = new MailHeader(tree.header());
        var words = new MailWords(forwards).read(tree.root());
        var remarks = EnumSet.noneOf(Remark.class);
        remarks.addAll(words.remarks());
        if (!tree.isWhole()) {
            remarks.add(Remark.NOT_ALL_READ);
        }
        var said = words.words();
        if (said.isBlank() && !header.subject().isBlank()) {
            remarks.add(Remark.SUBJECT_ONLY);
            said = header.subject();
        }
        var sent = header.sent();
        var arrived = header.arrived();
        remarks.addAll(nature(header));
        remarks.addAll(times(sent, arrived));
        return new ReadMail(
                header.text("message-id"),
                header.sender(),
                header.name(),
                header.subject(),
                sent,
                arrived,
                said,
                words.files(),
                remarks);
    }

    private static Set<Remark> nature(MailHeader header) {
        var nature = EnumSet.noneOf(Remark.class);
        var sender = header.sender().toLowerCase(Locale.ROOT);
        if (header.text("content-type").toLowerCase(Locale.ROOT).contains("report-type=delivery-status")
                || header.has("x-failed-recipients")
                || sender.startsWith("mailer-daemon@")) {
            nature.add(Remark.BOUNCE);
        } else if (header.has("auto-submitted")
                && !header.text("auto-submitted").strip().equalsIgnoreCase("no")) {
            nature.add(Remark.AUTOMATIC);
        }
        if (header.text("x-spam-flag").strip().equalsIgnoreCase("yes")
                || header.text("x-spam-status").strip().toLowerCase(Locale.ROOT).startsWith("yes")) {
            nature.add(Remark.SPAM);
        }
        return nature;
    }

    private static Set<Remark> times(@Nullable Instant sent, @Nullable Instant arrived) {
        if (arrived == null) {
            return EnumSet.of(Remark.SENDERS_TIME);
        }
        var isApart = sent != null && Duration.between(sent, arrived).abs().compareTo(APART) > 0;
        return isApart ? EnumSet.of(Remark.TIMES_APART) : EnumSet.noneOf(Remark.class);
    }
}
