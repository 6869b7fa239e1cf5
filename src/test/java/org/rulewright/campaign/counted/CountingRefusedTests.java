package org.rulewright.campaign.counted;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Status;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Holds;
import org.springframework.security.access.AccessDeniedException;

/** Where nothing is counted, and who may not. */
class CountingRefusedTests extends CountingTest {

    @Test
    void refusesWhereItMakesNoSense() {
        letters.publish(letters.sent(letter()));
        letters.publish(letters.sent(letter()));
        var campaign = letters.campaign();
        assertRefused("campaign.count.refused.none", () -> desk.begin(campaign));

        var heldOnes = new FormLetters(portal);
        var held = List.of(heldOnes.sent(other(3)), heldOnes.sent(other(3)));
        var unshown = heldOnes.campaign();
        held.forEach(each -> heldOnes.moderator(() -> {
            portal.getBean(Holds.class).hold(heldOnes.now(each), "Look at this one.");
            return each;
        }));
        assertRefused("campaign.count.refused.shown", () -> desk.plan(unshown));

        letters.sent(letter());
        letters.mailing().grouped();
        jdbc.sql("update docket set answered = clock_timestamp() where id = :docket")
                .param("docket", letters.mailing().docket().id().value())
                .update();
        assertRefused("campaign.count.refused.answered", () -> desk.begin(campaign));
    }

    @Test
    void refusesToGroupOneWithoutSayingWithWhich() {
        var first = letters.sent(letter());

        assertThatThrownBy(() -> letters.mailing().move(letters.now(first), Status.GROUPED))
                .hasMessage("comment.refused.grouped");
    }

    @Test
    void letsOnlyModeratorsDecide() {
        letters.sent(letter());
        letters.sent(letter());
        var campaign = letters.campaign();

        assertThatThrownBy(() -> letters.mailing().as(Role.ANALYST, () -> desk.begin(campaign)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(String key, Runnable attempt) {
        assertThatThrownBy(() -> letters.moderator(() -> {
                    attempt.run();
                    return key;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
