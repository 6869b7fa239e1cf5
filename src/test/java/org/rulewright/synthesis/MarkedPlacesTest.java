package org.rulewright.synthesis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Question;
import org.rulewright.files.FileReadings;
import org.rulewright.identity.Role;
import org.rulewright.moderation.DecisionId;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of words marked in answers to questions and on pages of files. */
@PortalTest
abstract class MarkedPlacesTest {

    static final String LETTER = "We sell standards. A licence takes four months. Nobody waits so long.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Workbench workbench;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    FileReadings readings;

    @Autowired
    Receipts receipts;

    @Autowired
    Moderation moderation;

    @Autowired
    Dockets dockets;

    Rulemaking rulemaking;
    Question question;

    @BeforeEach
    void open() {
        rulemaking = new Rulemaking(portal);
        question = dockets.questions(rulemaking.docket().id()).getFirst();
    }

    void addLetter(Secret draft, String words) {
        try {
            drafts.addFile(draft, "letter.txt", new ByteArrayInputStream(words.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = drafts.find(draft).orElseThrow().files().getLast();
        readings.read(file.file().content());
    }

    Receipt published(String body, List<String> letters) {
        return published(form().with(body), letters);
    }

    Receipt published(DraftForm form, List<String> letters) {
        var draft = drafts.begin(rulemaking.docket().id(), form);
        letters.forEach(words -> addLetter(draft, words));
        var receipt = drafts.send(draft);
        rulemaking.move(receipts.get(receipt.secret()), Status.PUBLISHED);
        return receipt;
    }

    static DraftForm form() {
        return DraftForm.empty().with(new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", ""));
    }

    DraftForm answering(String words) {
        return form().with(List.of(DraftPoint.about(null, "", question.id()).saying(words)));
    }

    Comment now(Receipt receipt) {
        return receipts.get(receipt.secret());
    }

    Comment now(Comment comment) {
        return rulemaking.seen(comment.trackingNumber());
    }

    void mark(Comment comment, Excerpt.Marked words) {
        rulemaking.analyst(() -> workbench.mark(comment, words));
    }

    Excerpt.Page onPage(Comment comment, String words) {
        var file = comment.attachments().getFirst();
        var content = Objects.requireNonNull(file.content());
        var start = readings.page(content, 1).orElseThrow().text().indexOf(words);
        return new Excerpt.Page(new Excerpt.Leaf(file.id(), content, 1), start, start + words.length());
    }

    DecisionId withhold(Comment comment) {
        var file = comment.attachments().getFirst();
        return rulemaking.as(
                Role.MODERATOR,
                () -> moderation.publish(
                        comment,
                        List.of(new Mark(
                                CommentTexts.fileName(file.id()), 0, file.name().length(), Ground.PERSONAL_DATA))));
    }

    Excerpt excerptOf(String quote) {
        return rulemaking.excerpts().stream()
                .filter(excerpt -> excerpt.quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }
}
