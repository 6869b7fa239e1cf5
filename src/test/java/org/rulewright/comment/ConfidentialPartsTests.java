package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.Claims;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Marks;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.PartState;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
class ConfidentialPartsTests {

    private static final String WORDS = "Harbour Foods takes 40 shipments a year";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Marks marks;

    @Autowired
    Claims claims;

    @Autowired
    ClaimedParts parts;

    @Autowired
    OwnClaims own;

    @Autowired
    Receipts receipts;

    @Autowired
    Comments comments;

    @Autowired
    History history;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    DraftSweep sweep;

    @Autowired
    JdbcClient jdbc;

    private Docket docket;
    private SecretComment comment;

    @BeforeEach
    void beginAComment() {
        docket = aDocket().in(dockets, agencies);
        comment = SecretComment.on(docket, portal);
    }

    @Test
    void liesUnderSealAsSoonAsItIsMarked() {
        var part = comment.hide(WORDS, "one buyer");

        var sealed = sealed(part.id());

        assertThat(sealed).hasSize(1);
        assertThat(new String(sealed.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain("Harbour");
        assertThat(marks.words(comment.draft(), part.id())).isEqualTo(WORDS);
    }

    @Test
    void isDestroyedWithADraftThatNobodySends() {
        var part = comment.hide(WORDS, "one buyer");
        jdbc.sql("update draft set changed = now() - interval '200 days' where fingerprint = :draft")
                .param("draft", comment.draft().fingerprint().value())
                .update();

        sweep.sweep(Duration.ofDays(100));

        assertThat(sealed(part.id())).isEmpty();
        assertThat(marks.of(comment.draft())).isEmpty();
    }

    @Test
    void opensToNoOtherDraft() {
        var part = comment.hide(WORDS, "");

        assertThatThrownBy(() -> marks.words(Secret.fresh(), part.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> claims.read(part.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void goesWithTheCommentAndLeavesAGapWhereItsLabelStands() {
        var part = comment.hide(WORDS, "one buyer");
        var receipt =
                comment.remarks("We know that " + part.label() + " today.").send();

        var sent = receipts.get(receipt.secret());

        assertThat(sent.body()).isEqualTo("We know that [confidential 1: one buyer] today.");
        assertThat(sent.gaps()).singleElement().satisfies(gap -> {
            assertThat(sent.body().substring(gap.start(), gap.end())).isEqualTo(part.label());
            assertThat(gap.kind()).isEqualTo(Gap.Kind.CONFIDENTIAL);
        });
        assertThat(own.of(receipt.secret())).extracting(ConfidentialPart::place).containsExactly("body");
        assertThatThrownBy(() -> marks.words(comment.draft(), part.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void takesALabelThatNobodyMarkedForText() {
        var receipt = comment.remarks("I wrote [confidential 1] myself.").send();

        assertThat(receipts.get(receipt.secret()).gaps()).isEmpty();
    }

    @Test
    void refusesACommentThatSaysElsewhereWhatItHides() {
        var part = comment.hide(WORDS, "");
        comment.remarks("See " + part.label()).point("As said", "HARBOUR  FOODS takes 40 shipments a year", "us");

        assertThatThrownBy(comment::send)
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("points.0.evidence.0.value"));
        assertThat(comments.ledger(docket.id()).received()).isZero();
    }

    @Test
    void refusesACommentWithAFileThatSaysWhatItHides() {
        var part = comment.hide(WORDS, "");
        comment.remarks("See " + part.label()).file("data.csv", "buyer,shipments\nharbour foods,takes 40\n" + WORDS);

        assertThatThrownBy(comment::send).isInstanceOf(CommentRefused.class).hasMessage("comment.fault.file.PAGE");
    }

    @Test
    void letsTheSameWordsStandWhereTheirSenderSaysSo() {
        var part = comment.hide("Lisbon", "");
        comment.remarks("See " + part.label()).point("We met in Lisbon.", "", "");
        marks.change(comment.draft(), part.id(), part.claim(), true);

        assertThat(comment.send().trackingNumber()).isNotNull();
    }

    @Test
    void refusesACommentWhoseLabelIsGone() {
        comment.hide(WORDS, "");
        comment.remarks("Nothing is hidden here.");

        assertThatThrownBy(comment::send).isInstanceOf(CommentRefused.class).hasMessage("comment.fault.label");
    }

    @Test
    void goesWithAChangedCommentToo() {
        var receipt = aClaim();
        var drafts = portal.getBean(CommentDrafts.class);
        var change = drafts.edit(receipt.secret());
        var more = marks.hide(change, "body", "Lisbon pays in advance", Claim.business());
        var seen = drafts.find(change).orElseThrow();
        drafts.save(change, seen.version(), seen.form().with(seen.form().body() + " " + more.label()));

        drafts.send(change);

        var sent = receipts.get(receipt.secret());
        assertThat(more.number()).isEqualTo(2);
        assertThat(sent.gaps())
                .hasSize(2)
                .allSatisfy(gap -> assertThat(sent.body().substring(gap.start(), gap.end()))
                        .matches("\\[confidential [12].*]"));
        assertThat(own.of(receipt.secret())).hasSize(2);
    }

    @Test
    void entersEachReadingIntoTheRecord() {
        var receipt = aClaim();
        var mara = new NewAccount("mara", "Mara Moderator", Role.MODERATOR, "a long password", false);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(mara));

        var words = claims.read(onlyPart(receipt).id());

        assertThat(words).isEqualTo(WORDS);
        assertThat(history.of(receipt.trackingNumber().value()))
                .filteredOn(entry -> entry.act().equals("confidential part read"))
                .singleElement()
                .extracting(Entry::by, Entry::facts)
                .containsExactly("mara", Map.of("part", "1", "place", "body", "ground", "BUSINESS"));
    }

    @Test
    void isMadePublicOnlyAfterItsSenderHadTimeToTakeItBack() {
        var receipt = aClaim();
        var id = onlyPart(receipt).id();
        parts.refuse(id, "It is on your web page.");

        assertThatThrownBy(() -> parts.release(id))
                .isInstanceOf(Refusal.class)
                .hasMessage("confidential.refused.early");
        timePasses(id);
        parts.release(id);

        var sent = receipts.get(receipt.secret());
        assertThat(sent.body()).isEqualTo("We know that " + WORDS + " today, [confidential 9].");
        assertThat(sent.gaps()).isEmpty();
        assertThat(sealed(id)).isEmpty();
        assertThat(onlyPart(receipt).standing().state()).isEqualTo(PartState.RELEASED);
    }

    @Test
    void isDestroyedWhenItsSenderTakesItBack() {
        var receipt = aClaim();
        var id = onlyPart(receipt).id();
        parts.refuse(id, "It is on your web page.");

        own.withdraw(receipt.secret(), id);
        timePasses(id);

        assertThat(sealed(id)).isEmpty();
        assertThat(receipts.get(receipt.secret()).body()).contains("[confidential 1: one buyer]");
        assertThatThrownBy(() -> claims.read(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parts.release(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void isDestroyedWithTheCommentThatItsSenderTakesBack() {
        var receipt = aClaim();
        var id = onlyPart(receipt).id();
        assertThatThrownBy(() -> own.withdrawComment(receipt.secret())).isInstanceOf(Refusal.class);
        parts.refuse(id, "It is on your web page.");

        own.withdrawComment(receipt.secret());

        assertThat(receipts.get(receipt.secret()).standing().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(sealed(id)).isEmpty();
    }

    @Test
    void makesACommentConfidentialOfWhichNothingElseIsPublic() {
        var part = comment.hide(WORDS, "one buyer");
        var receipt = comment.remarks(part.label()).send();

        parts.accept(onlyPart(receipt).id());

        assertThat(receipts.get(receipt.secret()).standing().status()).isEqualTo(Status.CONFIDENTIAL);
        assertThat(comments.ledger(docket.id()).of(Status.CONFIDENTIAL)).isEqualTo(1);
        assertThat(comments.ledger(docket.id()).addsUp()).isTrue();
    }

    @Test
    void opensToNobodyElsesReceipt() {
        var mine = aClaim();
        var theirs =
                SecretComment.on(docket, portal).remarks("Nothing to hide.").send();

        assertThatThrownBy(() -> own.withdraw(theirs.secret(), onlyPart(mine).id()))
                .isInstanceOf(NotFound.class);
    }

    private Receipt aClaim() {
        var part = comment.hide(WORDS, "one buyer");
        return comment.remarks("We know that " + part.label() + " today, [confidential 9].")
                .send();
    }

    private ConfidentialPart onlyPart(Receipt receipt) {
        return own.of(receipt.secret()).getFirst();
    }

    private List<byte[]> sealed(PartId id) {
        return jdbc.sql("select sealed from confidential_content where part_id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("sealed"))
                .list();
    }

    private void timePasses(PartId id) {
        jdbc.sql("update confidential_part set releasable = releasable - interval '15 days' where id = :id")
                .param("id", id.value())
                .update();
    }
}
