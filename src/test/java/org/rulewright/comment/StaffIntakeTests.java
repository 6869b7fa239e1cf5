package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Arrival.Source;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StaffIntakeTests {

    private static final byte[] LETTER = {0, 1, 2, (byte) 0xff, '\r', '\n', (byte) 0xfe};
    private final Instant today = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    StaffIntake intake;

    @Autowired
    Receipts receipts;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void employ() {
        OwnAuthority.as(
                Role.ADMIN,
                () -> accounts.put(
                        new NewAccount("entry-clerk", "Entry Clerk", Role.ANALYST, "entry-clerk-pass", false)));
    }

    @Test
    void takesALetterInAsOfItsStampAndKeepsItByteForByte() {
        var docket = aDocket().in(dockets, agencies);
        var stamped = today.minus(Duration.ofHours(5));

        var receipt = asClerk(() -> intake.enter(aLetter(docket), stampedAt(stamped, "one"), IdempotencyKey.fresh()));

        assertThat(receipt.received()).isEqualTo(stamped);
        assertThat(receipt.late()).isFalse();
        var comment = receipts.get(receipt.secret());
        assertThat(comment.reception().channel()).isEqualTo(Channel.PAPER);
        assertThat(comment.standing().status()).isEqualTo(Status.WAITING);
        var source = asClerk(() -> intake.source(receipt.trackingNumber()));
        assertThat(source.enteredBy()).isEqualTo("entry-clerk");
        assertThat(source.sender()).isEqualTo("1 Harbour Lane");
        assertThat(asClerk(() -> intake.content(source))).isEqualTo(LETTER);
    }

    @Test
    void decidesByTheStampWhetherALetterIsLate() {
        var docket = aDocket()
                .closing(today.minus(Duration.ofHours(2)))
                .takingLateOnes()
                .in(dockets, agencies);

        var inTime = enter(docket, today.minus(Duration.ofHours(2)).minusMillis(1));
        var late = enter(docket, today.minus(Duration.ofHours(2)));

        assertThat(inTime.late()).isFalse();
        assertThat(late.late()).isTrue();
    }

    @Test
    void refusesAStampInTheFutureAndOneOutsideThePeriod() {
        var docket = aDocket().in(dockets, agencies);

        assertThatThrownBy(() -> enter(docket, Instant.now().plus(Duration.ofMinutes(2))))
                .hasMessage("comment.arrival.refused.future");
        assertThatThrownBy(() -> enter(docket, today.minus(Duration.ofDays(40))))
                .hasMessage("comment.arrival.refused.closed");
        assertThat(comments.ledger(docket.id()).received()).isZero();
    }

    @Test
    void takesTheSameSendingOnceForEachDocket() {
        var docket = aDocket().in(dockets, agencies);
        var other = aDocket().in(dockets, agencies);
        asClerk(() -> intake.enter(aLetter(docket), stampedAt(today, "same"), IdempotencyKey.fresh()));

        assertThatThrownBy(() ->
                        asClerk(() -> intake.enter(aLetter(docket), stampedAt(today, "same"), IdempotencyKey.fresh())))
                .isInstanceOf(RepeatedArrival.class);
        asClerk(() -> intake.enter(aLetter(other), stampedAt(today, "same"), IdempotencyKey.fresh()));

        assertThat(comments.ledger(docket.id()).received()).isEqualTo(1);
        assertThat(comments.ledger(other.id()).received()).isEqualTo(1);
    }

    @Test
    void takesALetterOnceHoweverOftenTheButtonIsPressed() {
        var docket = aDocket().in(dockets, agencies);
        var key = IdempotencyKey.fresh();

        var first = asClerk(() -> intake.enter(aLetter(docket), stampedAt(today, null), key));
        var again = asClerk(() -> intake.enter(aLetter(docket), stampedAt(today, null), key));

        assertThat(again).isEqualTo(first);
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(1);
    }

    private Receipt enter(Docket docket, Instant stamped) {
        return asClerk(() -> intake.enter(aLetter(docket), stampedAt(stamped, null), IdempotencyKey.fresh()));
    }

    private static <T> T asClerk(Supplier<T> work) {
        return OwnAuthority.as("entry-clerk", Role.ANALYST, work);
    }

    private static CommentDraft aLetter(Docket docket) {
        var sender = new Submitter(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "INDIVIDUAL", "");
        return new CommentDraft(
                docket.id(), Channel.PAPER, sender, Stance.UNSTATED, "Leave it out.", List.of(), List.of());
    }

    private static Arrival stampedAt(Instant moment, @Nullable String identity) {
        var bytes = identity == null ? "words".getBytes(StandardCharsets.UTF_8) : LETTER;
        return new Arrival(moment, new Source("letter.pdf", "application/pdf", bytes), "1 Harbour Lane", "", identity);
    }
}
