package org.rulewright.comment;

import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.files.FileReadings;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.context.ApplicationContext;

/** A comment of a test's own that came with a file. */
public final class FiledComment {

    private final ApplicationContext portal;
    private final Comment comment;

    public FiledComment(ApplicationContext portal, String name, byte[] bytes) throws IOException {
        this.portal = portal;
        var docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
        var file = portal.getBean(CommentFiles.class).keep(name, new ByteArrayInputStream(bytes));
        var draft = new CommentDraft(
                docket.id(),
                Channel.WEB,
                new Submitter(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", ""),
                Stance.OPPOSE,
                "See my file.",
                List.of(),
                List.of(file));
        var receipt = portal.getBean(CommentIntake.class).submit(draft, IdempotencyKey.fresh());
        comment = portal.getBean(Receipts.class).get(receipt.secret());
    }

    public FiledComment published() {
        move(Status.PUBLISHED);
        return this;
    }

    public FiledComment read() {
        portal.getBean(FileReadings.class).read(Objects.requireNonNull(file().content()));
        return this;
    }

    public void move(Status to) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            var desk = portal.getBean(CommentDesk.class);
            desk.move(desk.get(comment.trackingNumber()), to, "");
            return to;
        });
    }

    public String number() {
        return comment.trackingNumber().value();
    }

    public Attachment file() {
        return comment.attachments().getFirst();
    }

    /** Where its file can be read page by page. */
    public String pages() {
        return "comments/" + number() + "/files/" + file().id().value();
    }
}
