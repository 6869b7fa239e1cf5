package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CommentIntakeTests {

    private static final Submitter A_PERSON =
            new Submitter(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "INDIVIDUAL", "Ireland");

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentFiles files;

    @Autowired
    Receipts receipts;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    RuleTexts texts;

    @Autowired
    Versions versions;

    @Test
    void givesEachCommentTheNextNumberOfItsDocket() {
        var docket = aDocket().in(dockets, agencies);

        var first = intake.submit(aCommentOn(docket, "One."), IdempotencyKey.fresh());
        var second = intake.submit(aCommentOn(docket, "Two."), IdempotencyKey.fresh());

        assertThat(first.trackingNumber().value()).isEqualTo(docket.number() + "-C0001");
        assertThat(second.trackingNumber().value()).isEqualTo(docket.number() + "-C0002");
    }

    @Test
    void opensTheWholeCommentByItsReceipt() throws IOException {
        var docket = aDocket().in(dockets, agencies);
        var file = files.keep("letter.txt", new ByteArrayInputStream("Dear agency".getBytes(StandardCharsets.UTF_8)));
        var point = NewPoint.saying(null, Ask.CLARIFY_SCOPE, "Say brevetoxins, ブレベトキシン, 𝛽-toxin.");
        var draft = new CommentDraft(
                docket.id(),
                Channel.WEB,
                A_PERSON,
                Stance.OPPOSE,
                "Remarks\n\nin two parts",
                List.of(point),
                List.of(file));

        var comment = receipts.get(intake.submit(draft, IdempotencyKey.fresh()).secret());

        assertThat(comment.body()).isEqualTo("Remarks\n\nin two parts");
        assertThat(comment.points())
                .singleElement()
                .satisfies(kept -> assertThat(kept.words()).isEqualTo("Say brevetoxins, ブレベトキシン, 𝛽-toxin."));
        assertThat(comment.attachments())
                .singleElement()
                .satisfies(kept -> assertThat(kept.name()).isEqualTo("letter.txt"));
        assertThat(comment.standing().status()).isEqualTo(Status.WAITING);
    }

    @Test
    void refusesACommentBeforeThePeriodOpens() {
        var docket = aDocket()
                .opening(Instant.now().plus(Duration.ofDays(1)))
                .takingLateOnes()
                .in(dockets, agencies);

        assertThatThrownBy(() -> intake.submit(aCommentOn(docket, "Early."), IdempotencyKey.fresh()))
                .isInstanceOf(Refusal.class)
                .hasMessage("comment.refused.closed");
    }

    @Test
    void marksALateCommentWhereTheDocketTakesIt() {
        var docket = aDocket()
                .closing(Instant.now().minusSeconds(1))
                .takingLateOnes()
                .in(dockets, agencies);

        var receipt = intake.submit(aCommentOn(docket, "Late."), IdempotencyKey.fresh());

        assertThat(receipt.late()).isTrue();
        assertThat(receipts.get(receipt.secret()).reception().late()).isTrue();
    }

    @Test
    void givesTheSameReceiptForTheSameKey() {
        var docket = aDocket().in(dockets, agencies);
        var key = IdempotencyKey.fresh();

        var first = intake.submit(aCommentOn(docket, "Once."), key);
        var again = intake.submit(aCommentOn(docket, "Once."), key);

        assertThat(again).isEqualTo(first);
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(1);
    }

    @Test
    void takesOneCommentWhenTheSameKeyComesManyTimesAtOnce() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        var key = IdempotencyKey.fresh();
        Callable<Receipt> sending = () -> intake.submit(aCommentOn(docket, "Once."), key);

        var given = new ArrayList<Receipt>();
        try (var senders = Executors.newFixedThreadPool(8)) {
            for (var answer : senders.invokeAll(
                    List.of(sending, sending, sending, sending, sending, sending, sending, sending))) {
                given.add(answer.get());
            }
        }

        assertThat(given).hasSize(8).containsOnly(given.getFirst());
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(1);
    }

    @Test
    void refusesAnotherCommentUnderAKeyThatWasUsed() {
        var docket = aDocket().in(dockets, agencies);
        var key = IdempotencyKey.fresh();
        intake.submit(aCommentOn(docket, "Once."), key);

        assertThatThrownBy(() -> intake.submit(aCommentOn(docket, "Otherwise."), key))
                .hasMessage("comment.refused.keyUsed");
    }

    @Test
    void saysEverythingThatIsToBePutRight() {
        var docket = aDocket().in(dockets, agencies);
        var nobody = new Submitter(SubmitterKind.ORGANISATION, "", " ", "NOBODY", "x".repeat(301));
        var points = List.of(
                NewPoint.saying(null, Ask.KEEP, " "),
                NewPoint.saying(null, Ask.OTHER, "w").suggesting("s".repeat(100_001)),
                NewPoint.saying(null, Ask.OTHER, "w").with(List.of(Evidence.licences(-1, ""))));
        var draft = new CommentDraft(
                docket.id(), Channel.WEB, nobody, Stance.UNSTATED, "b".repeat(100_001), points, List.of());

        assertThat(intake.faults(draft))
                .extracting(Fault::field)
                .containsExactly(
                        "organisation",
                        "country",
                        "category",
                        "points.0.words",
                        "points.1.suggestedWording",
                        "points.2.evidence.0.licences",
                        "body");
        assertThatThrownBy(() -> intake.submit(draft, IdempotencyKey.fresh())).isInstanceOf(CommentRefused.class);
    }

    @Test
    void refusesACommentThatSaysNothing() {
        var docket = aDocket().in(dockets, agencies);

        assertThat(intake.faults(aCommentOn(docket, " \n")))
                .extracting(Fault::key)
                .containsExactly("comment.fault.nothing");
    }

    @Test
    void refusesAPointOnWordsOfAnotherDocket() {
        var docket = aDocket().in(dockets, agencies);
        var words = anchorIn(aDocket().in(dockets, agencies), Instant.now());

        assertThat(intake.faults(aCommentOn(docket, words)))
                .extracting(Fault::field)
                .containsExactly("points.0.anchor");
    }

    @Test
    void refusesAPointOnADraftOrOnWordsThatAreNotThere() {
        var docket = aDocket().in(dockets, agencies);
        var published = anchorIn(docket, Instant.now());
        var draft = anchorIn(docket, null);
        var invented =
                new Anchor(published.version(), published.lineage(), "(a)", "Nowhere said", "", "", published.hash());

        assertThat(intake.faults(aCommentOn(docket, published))).isEmpty();
        assertThat(intake.faults(aCommentOn(docket, draft))).hasSize(1);
        assertThat(intake.faults(aCommentOn(docket, invented))).hasSize(1);
    }

    @Test
    void takesBackACommentUntilTheClose() {
        var docket = aDocket().in(dockets, agencies);
        var receipt = intake.submit(aCommentOn(docket, "Never mind."), IdempotencyKey.fresh());

        receipts.withdraw(receipt.secret());

        assertThat(receipts.get(receipt.secret()).standing().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(comments.ledger(docket.id()).addsUp()).isTrue();
        assertThatThrownBy(() -> receipts.withdraw(receipt.secret())).hasMessage("comment.refused.withdrawal");
    }

    @Test
    void opensNothingToWhoGuesses() {
        assertThatThrownBy(() -> receipts.get(Secret.fresh())).isInstanceOf(NotFound.class);
    }

    private static CommentDraft aCommentOn(Docket docket, String body) {
        return CommentDraft.saying(docket.id(), A_PERSON, body);
    }

    private static CommentDraft aCommentOn(Docket docket, Anchor words) {
        var points = List.of(NewPoint.saying(words, Ask.KEEP, "Well said."));
        return new CommentDraft(docket.id(), Channel.WEB, A_PERSON, Stance.UNSTATED, "", points, List.of());
    }

    private Anchor anchorIn(Docket docket, @Nullable Instant published) {
        var passages = List.of(new Passage("(a)", ProvisionKind.PARAGRAPH, 0, "Brevetoxin"));
        var version = new NewVersion(VersionKind.PROPOSED, "Text", LocalDate.EPOCH, "", "", "", published, passages);
        return OwnAuthority.as(Role.ANALYST, () -> {
            var provision = texts.text(versions.addVersion(docket.id(), version))
                    .provisions()
                    .getFirst();
            return texts.anchor(provision.id());
        });
    }
}
