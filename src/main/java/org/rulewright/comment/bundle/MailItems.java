package org.rulewright.comment.bundle;

import java.util.Arrays;
import java.util.List;
import org.rulewright.base.Sha256;
import org.rulewright.comment.StorableText;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.comment.bundle.Item.Origin;
import org.rulewright.comment.bundle.source.MailReader;
import org.rulewright.comment.bundle.source.Mbox.Raw;
import org.rulewright.comment.bundle.source.ReadMail;
import org.rulewright.comment.bundle.source.Remark;

/** Makes an item of each message of a mailbox. */
final class MailItems {

    private static final int MOST_HEADER = 300;
    private final String category;

    /** All senders count as of this category until staff say otherwise. */
    MailItems(String category) {
        this.category = category;
    }

    NewItem item(Raw raw) {
        var mail = raw.isCut() ? null : MailReader.read(raw.unmarked()).orElse(null);
        if (mail == null) {
            return new NewItem(
                    Sha256.of(raw.bytes()).value(),
                    raw.bytes(),
                    raw.isMailbox(),
                    ItemState.REFUSED,
                    new Origin("", "", null, null, ""),
                    new Facts(SubmitterKind.ANONYMOUS, "", "", category, null, ""),
                    List.of(),
                    List.of(raw.isCut() ? "TOO_LARGE" : "UNREADABLE"));
        }
        var name = header(mail.name());
        return new NewItem(
                identity(mail, raw),
                raw.bytes(),
                raw.isMailbox(),
                mail.remarks().stream().anyMatch(Remark::leavesOut) ? ItemState.DROPPED : ItemState.WAITING,
                new Origin(header(mail.sender()), header(mail.subject()), mail.sent(), mail.arrived(), ""),
                new Facts(
                        name.isEmpty() ? SubmitterKind.ANONYMOUS : SubmitterKind.INDIVIDUAL,
                        name,
                        "",
                        category,
                        mail.stamped(),
                        StorableText.of(mail.words())),
                mail.files().stream().map(file -> StorableText.of(file.name())).toList(),
                mail.remarks().stream().map(Remark::name).toList());
    }

    /** The Message-ID with what lies below the header, since mail programs write into the header. */
    private static String identity(ReadMail mail, Raw raw) {
        var bytes = raw.unmarked();
        return Sha256.of(mail.id() + "\n" + Sha256.of(Arrays.copyOfRange(bytes, body(bytes), bytes.length)))
                .value();
    }

    private static int body(byte[] bytes) {
        for (var place = 0; place < bytes.length - 1; place++) {
            var isEnd = bytes[place] == '\n'
                    && (bytes[place + 1] == '\n'
                            || (bytes[place + 1] == '\r' && place + 2 < bytes.length && bytes[place + 2] == '\n'));
            if (isEnd) {
                return place + 1;
            }
        }
        return 0;
    }

    private static String header(String text) {
        var stored =
                StorableText.of(text).replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        return stored.length() <= MOST_HEADER ? stored : stored.substring(0, MOST_HEADER);
    }
}
