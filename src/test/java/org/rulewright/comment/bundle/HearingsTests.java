package org.rulewright.comment.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.Channel;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Page;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HearingsTests {

    @Autowired
    Hearings hearings;

    @Autowired
    Bundles bundles;

    @Autowired
    CommentDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Accounts accounts;

    private Docket docket;

    @BeforeEach
    void holdAHearing() {
        OwnAuthority.as(
                Role.ADMIN,
                () -> accounts.put(
                        new NewAccount("hearing-clerk", "Clerk", Role.ANALYST, "hearing-clerk-pass", false)));
        docket = aDocket().in(dockets, agencies);
    }

    @Test
    void leavesTheModeratorOutUntilSomebodyBringsThemBack() {
        var bundle = read("THE MODERATOR: Welcome.\nMR. SMITH: Ten is too low.\nDR. JONES: Ten is too high.");

        assertThat(items(bundle))
                .extracting(
                        Item::state,
                        item -> item.facts().name(),
                        item -> item.facts().words())
                .containsExactly(
                        tuple(ItemState.DROPPED, "The Moderator", "Welcome."),
                        tuple(ItemState.WAITING, "Mr. Smith", "Ten is too low."),
                        tuple(ItemState.WAITING, "Dr. Jones", "Ten is too high."));
    }

    @Test
    void entersAllStatementsAsCommentsOfTheHearing() throws InterruptedException {
        takeInAHearing();

        var comments = OwnAuthority.as(Role.MODERATOR, () -> desk.oldest(docket.id(), Status.WAITING, new Page(0, 10)));
        assertThat(comments)
                .extracting(comment -> comment.submitter().name(), comment -> comment.body())
                .containsExactlyInAnyOrder(
                        tuple("Mr. Smith", "Ten is too low."), tuple("Dr. Jones", "Ten is too high."));
        assertThat(comments)
                .allSatisfy(comment -> assertThat(comment.reception().channel()).isEqualTo(Channel.HEARING));
    }

    @Test
    void knowsATranscriptAgainThatWasTakenIn() throws InterruptedException {
        takeInAHearing();

        var again = read("THE MODERATOR: Welcome.\nMR. SMITH: Ten is too low.\nDR. JONES: Ten is too high.");

        assertThat(items(again))
                .extracting(Item::state)
                .containsExactly(ItemState.DROPPED, ItemState.REPEATED, ItemState.REPEATED);
    }

    private void takeInAHearing() throws InterruptedException {
        var bundle = read("THE MODERATOR: Welcome.\nMR. SMITH: Ten is too low.\nDR. JONES: Ten is too high.");

        asClerk(() -> {
            bundles.takeIn(bundle);
            return true;
        });
        for (var wait = 0; wait < 300 && asClerk(() -> bundles.get(bundle)).isBeingTaken(); wait++) {
            Thread.sleep(100);
        }
    }

    @Test
    void dividesAStatementWhereItsWordsBegin() {
        var bundle = read("MR. SMITH: Ten is too low. Let me add one thing.\nDR. JONES: No.");

        act(() -> hearings.split(bundle, 1, "Let me add", "MS. BLACK"));

        assertThat(items(bundle))
                .extracting(
                        Item::number,
                        item -> item.facts().name(),
                        item -> item.facts().words())
                .containsExactly(
                        tuple(1, "Mr. Smith", "Ten is too low."),
                        tuple(2, "Ms. Black", "Let me add one thing."),
                        tuple(3, "Dr. Jones", "No."));
        assertThatThrownBy(() -> act(() -> hearings.split(bundle, 3, "Yes", "")))
                .hasMessage("comment.hearing.refused.words");
    }

    @Test
    void joinsWhatTheModeratorInterrupted() {
        var bundle = read("MR. SMITH: Ten is\nTHE MODERATOR: Louder.\nMR. SMITH: too low.");

        act(() -> hearings.join(bundle, 3));

        assertThat(items(bundle))
                .extracting(Item::state, item -> item.facts().words())
                .containsExactly(
                        tuple(ItemState.WAITING, "Ten is\n\ntoo low."),
                        tuple(ItemState.DROPPED, "Louder."),
                        tuple(ItemState.DROPPED, "too low."));
        assertThat(asClerk(() -> new String(bundles.source(bundle, 1), StandardCharsets.UTF_8)))
                .isEqualTo("MR. SMITH: Ten is\n\nMR. SMITH: too low.");
        assertThatThrownBy(() -> act(() -> hearings.join(bundle, 1))).hasMessage("comment.hearing.refused.first");
    }

    @Test
    void namesAndLeavesOutASpeakerEverywhere() {
        var bundle = read("MR. SMITH: One.\nDR. JONES: Two.\nMR. SMITH: Three.");
        var sender = new Facts(SubmitterKind.ORGANISATION, "Al Smith", "Limpet Works", "ACADEMIA", null, "");

        act(() -> {
            hearings.name(bundle, "MR. SMITH", sender);
            hearings.drop(bundle, "DR. JONES");
        });

        assertThat(items(bundle))
                .extracting(
                        Item::state,
                        item -> item.facts().organisation(),
                        item -> item.facts().words())
                .containsExactly(
                        tuple(ItemState.WAITING, "Limpet Works", "One."),
                        tuple(ItemState.DROPPED, "", "Two."),
                        tuple(ItemState.WAITING, "Limpet Works", "Three."));
    }

    @Test
    void refusesATextInWhichNobodySpeaks() {
        assertThatThrownBy(() -> read("A letter without any speaker.")).hasMessage("comment.hearing.refused.speakers");
    }

    private BundleId read(String transcript) {
        var held = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        var bytes = transcript.getBytes(StandardCharsets.UTF_8);
        var brought = new Hearings.Brought("hearing-" + Secret.fresh().value() + ".txt", bytes, held, "OTHER");
        return asClerk(() -> hearings.read(docket.id(), brought));
    }

    private List<Item> items(BundleId bundle) {
        return asClerk(() -> bundles.items(bundle, EnumSet.allOf(ItemState.class), 0, 100));
    }

    private void act(Runnable act) {
        asClerk(() -> {
            act.run();
            return true;
        });
    }

    private <T> T asClerk(Supplier<T> act) {
        return OwnAuthority.as("hearing-clerk", Role.ANALYST, act);
    }
}
