package org.rulewright.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.campaign.Mailing.PAGE;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Status;
import org.rulewright.identity.Role;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CampaignDeskTests {

    private static final String VARIANT = letter() + "We also ask for a hearing in the town of Harbour Grace.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    CampaignDesk desk;

    @Autowired
    History history;

    Mailing mailing;
    CampaignId campaign;

    @BeforeEach
    void groupTwoTexts() {
        mailing = new Mailing(portal);
        for (var time = 0; time < 3; time++) {
            mailing.published(letter());
        }
        mailing.published(VARIANT);
        mailing.published(VARIANT);
        campaign = mailing.campaigns().getFirst().id();
    }

    @Test
    void keepsWhatStaffSplitApartAlsoForThoseWhoSendItLater() {
        var other = split();

        mailing.published(letter());
        mailing.published(VARIANT);
        mailing.published(VARIANT + " Thank you.");

        assertThat(mailing.campaigns()).extracting(Campaign::id).containsExactly(campaign, other);
        assertThat(mailing.campaigns())
                .extracting(each -> each.size().comments())
                .containsExactly(4L, 4L);
    }

    @Test
    void remembersWhereStaffPutWordsThatNobodySaysForAWhile() {
        var alone = mailing.published(letter() + "It is urgent, and the season begins in a few weeks from now.");
        mailing.grouped();
        var text = mailing.texts(campaign).getLast().id();
        var other = as(() -> desk.split(campaign, List.of(text), "Another sender"));
        mailing.move(alone, Status.WITHHELD);
        mailing.grouped();

        mailing.published(alone.body());
        mailing.published(alone.body());

        assertThat(mailing.campaigns())
                .filteredOn(each -> each.id().equals(other))
                .singleElement()
                .extracting(each -> each.size().comments())
                .isEqualTo(2L);
    }

    @Test
    void putsTogetherWhatStaffTookBack() {
        var other = split();
        var act = as(() -> desk.acts(campaign, PAGE)).getFirst();

        asDone(() -> desk.undo(act.id()));

        assertThat(mailing.campaigns())
                .singleElement()
                .isEqualTo(new Campaign(campaign, mailing.docket().id(), new CampaignSize(5, 5, 0, 2), false));
        assertThat(as(() -> portal.getBean(Campaigns.class).get(other)).id()).isEqualTo(campaign);
        assertThatThrownBy(() -> asDone(() -> desk.undo(act.id()))).hasMessage("campaign.refused.undone");
    }

    @Test
    void mergesWhatIsOneCampaignToStaff() {
        mailing.published(other(3));
        mailing.published(other(3));
        var second = mailing.campaigns().getLast().id();

        asDone(() -> desk.merge(second, campaign, "The same organiser"));
        mailing.published(other(3));

        assertThat(mailing.campaigns()).singleElement().satisfies(merged -> {
            assertThat(merged.id()).isEqualTo(campaign);
            assertThat(merged.size()).isEqualTo(new CampaignSize(8, 8, 0, 3));
            assertThat(merged.isSettled()).isTrue();
        });
        var act = as(() -> desk.acts(campaign, PAGE)).getFirst();
        asDone(() -> desk.undo(act.id()));
        assertThat(mailing.campaigns())
                .extracting(each -> each.size().comments())
                .containsExactly(5L, 3L);
    }

    @Test
    void takesBackTheLastActFirst() {
        var other = split();
        var first = as(() -> desk.acts(campaign, PAGE)).getFirst();
        asDone(() -> desk.merge(other, campaign, "They are one after all"));

        assertThatThrownBy(() -> asDone(() -> desk.undo(first.id()))).hasMessage("campaign.refused.later");
    }

    @Test
    void refusesWhatMakesNoSense() {
        var texts = mailing.texts(campaign).stream().map(CampaignText::id).toList();

        assertRefused("campaign.refused.reason", () -> desk.split(campaign, texts.subList(0, 1), " "));
        assertRefused("campaign.refused.none", () -> desk.split(campaign, List.of(), "Why not"));
        assertRefused("campaign.refused.all", () -> desk.split(campaign, texts, "Why not"));
        assertRefused("campaign.refused.moved", () -> desk.split(campaign, List.of(new TextId(0)), "Why not"));
        assertRefused("campaign.refused.same", () -> desk.merge(campaign, campaign, "Why not"));
    }

    @Test
    void letsOnlyAnalystsDecide() {
        assertThatThrownBy(() -> mailing.as(Role.PANELIST, () -> desk.acts(campaign, PAGE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mailing.as(Role.MODERATOR, () -> desk.split(campaign, List.of(), "x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void writesDecisionsIntoTheRecord() {
        split();

        assertThat(as(() -> history.of("campaign " + campaign.value())))
                .anySatisfy(entry -> assertThat(entry.act()).isEqualTo("campaign split"));
    }

    private CampaignId split() {
        var variant = mailing.texts(campaign).getLast().id();
        return as(() -> desk.split(campaign, List.of(variant), "It asks for a hearing"));
    }

    private void assertRefused(String key, Runnable attempt) {
        assertThatThrownBy(() -> asDone(attempt)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private void asDone(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }

    private <T> T as(Supplier<T> work) {
        return mailing.as(Role.ANALYST, work);
    }
}
