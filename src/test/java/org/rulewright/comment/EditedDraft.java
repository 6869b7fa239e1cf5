package org.rulewright.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.rulewright.base.Secret;
import org.rulewright.docket.Docket;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.context.ApplicationContext;

/** Sends comments and changes them, as a sender does; and moves and redacts them, as a moderator does. */
record EditedDraft(ApplicationContext portal) {

    static DraftForm filledIn(String body, String... points) {
        var said = Arrays.stream(points)
                .map(words -> DraftPoint.about(null, "", null).saying(words))
                .toList();
        return DraftForm.empty()
                .with(new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", "Portugal"))
                .with(body)
                .with(said);
    }

    Receipt sent(Docket docket, DraftForm form) {
        var draft = drafts().begin(docket.id(), form);
        addFile(draft, "data.csv", "a,b");
        return drafts().send(draft);
    }

    Receipt changed(Secret receipt, DraftForm form) {
        var draft = drafts().edit(receipt);
        save(draft, form);
        return drafts().send(draft);
    }

    void save(Secret draft, DraftForm form) {
        drafts().save(draft, 1, form);
    }

    Comment now(Receipt receipt) {
        return portal.getBean(Receipts.class).get(receipt.secret());
    }

    List<CommentVersion> versions(Receipt receipt) {
        return portal.getBean(Receipts.class).versions(receipt.secret());
    }

    void move(Receipt receipt, Status to) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            portal.getBean(CommentDesk.class).move(now(receipt), to, "");
            return true;
        });
    }

    /** Redacts these words where they stand first in what was received; none puts all words back. */
    void redact(Receipt receipt, String place, String... words) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            var desk = portal.getBean(RedactionDesk.class);
            var comment = now(receipt);
            var text = desk.received(comment).stream()
                    .filter(each -> each.place().equals(place))
                    .map(OriginalText::words)
                    .findFirst()
                    .orElseThrow();
            desk.redact(
                    comment,
                    Arrays.stream(words)
                            .map(hidden -> new Redaction(
                                    place,
                                    text.indexOf(hidden),
                                    text.indexOf(hidden) + hidden.length(),
                                    "PERSONAL_DATA",
                                    "[personal data]"))
                            .toList());
            return true;
        });
    }

    void addFile(Secret draft, String name, String content) {
        try {
            drafts().addFile(draft, name, new ByteArrayInputStream(content.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommentDrafts drafts() {
        return portal.getBean(CommentDrafts.class);
    }
}
