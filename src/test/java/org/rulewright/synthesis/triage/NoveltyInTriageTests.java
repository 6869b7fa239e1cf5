package org.rulewright.synthesis.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.campaign.CampaignDesk;
import org.rulewright.campaign.Novelty;
import org.rulewright.campaign.Novelty.Kind;
import org.rulewright.comment.CountedWith;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.Page;
import org.rulewright.comment.Status;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.springframework.beans.factory.annotation.Autowired;

class NoveltyInTriageTests extends TriageTest {

    @Autowired
    CampaignDesk campaigns;

    @Test
    void measuresWhatIsNewInEachComment() {
        var alone = rulemaking.published(other(1));
        var first = rulemaking.published(letter());
        var same = rulemaking.published(letter());
        var own = rulemaking.published(ADDING);

        assertThat(row(alone).novelty().kind()).isEqualTo(Kind.ALONE);
        assertThat(row(first).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(same).novelty().kind()).isEqualTo(Kind.SAME);
        assertThat(row(own).novelty().kind()).isEqualTo(Kind.OWN);
        assertThat(List.of(row(alone), row(first)))
                .allMatch(row -> row.novelty().share() == 1);
        assertThat(row(same).novelty().share()).isZero();
        assertThat(row(own).novelty().share()).isBetween(0.05, 0.2);
        assertThat(row(own).extent().ownWords()).isBetween(5, 20);
        assertThat(row(own).campaign()).map(TriageRow.Campaigned::comments).contains(3L);
    }

    @Test
    void letsTheNextOneStandForItsCampaignWhenTheFirstIsWithheld() {
        var first = rulemaking.published(letter());
        var second = rulemaking.published(letter());
        var third = rulemaking.published(letter());
        assertThat(row(second).novelty().kind()).isEqualTo(Kind.SAME);

        rulemaking.move(first, Status.WITHHELD);
        assertThat(row(second).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(first).status()).isEqualTo(Status.WITHHELD);

        rulemaking.move(rulemaking.seen(second.trackingNumber()), Status.WITHHELD);
        assertThat(row(third).novelty().kind()).isEqualTo(Kind.ALONE);

        rulemaking.move(rulemaking.seen(first.trackingNumber()), Status.PUBLISHED);
        assertThat(row(first).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(third).novelty().kind()).isEqualTo(Kind.SAME);
    }

    @Test
    void sparesReadersWhatIsCountedWithAnother() {
        var counted = rulemaking.comment(Status.WAITING, letter());
        var shown = rulemaking.published(letter());
        assertThat(row(shown).novelty().kind()).isEqualTo(Kind.SAME);

        var pair = new CountedWith(counted.id(), 1, shown.id(), 1);
        OwnAuthority.as(
                Role.MODERATOR, () -> portal.getBean(GroupedComments.class).group(List.of(pair)));

        assertThat(row(shown).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(counted).novelty().kind()).isEqualTo(Kind.SAME);
        assertThat(row(counted).status()).isEqualTo(Status.GROUPED);
        assertThat(row(counted).place().tier()).isEqualTo(2);
        assertThat(listed(all().only(Only.UNREAD))).containsExactly(shown.id());
    }

    @Test
    void measuresAnewWhatStaffMergeAndTakeBack() {
        var first = rulemaking.published(letter());
        rulemaking.published(letter());
        var other = rulemaking.published(other(3));
        var same = rulemaking.published(other(3));
        var to = row(first).campaign().orElseThrow().id();
        var from = row(other).campaign().orElseThrow().id();
        assertThat(row(other).novelty().kind()).isEqualTo(Kind.FIRST);

        rulemaking.analystDoes(() -> campaigns.merge(from, to, "The same organiser"));
        assertThat(row(other).novelty()).isEqualTo(new Novelty(other.id(), Kind.OWN, 1));
        assertThat(row(same).novelty().kind()).isEqualTo(Kind.SAME);
        assertThat(row(other).campaign()).map(TriageRow.Campaigned::comments).contains(4L);

        var act = rulemaking.analyst(() -> campaigns.acts(to, new Page(0, 1))).getFirst();
        rulemaking.analystDoes(() -> campaigns.undo(act.id()));
        assertThat(row(other).novelty().kind()).isEqualTo(Kind.FIRST);
    }
}
