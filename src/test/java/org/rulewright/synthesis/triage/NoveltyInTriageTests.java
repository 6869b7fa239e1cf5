package org.rulewright.synthesis.triage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.campaign.CampaignDesk;
import org.rulewright.campaign.Novelty;
import org.rulewright.campaign.Novelty.Kind;
import org.rulewright.comment.ArchivedFile;
import org.rulewright.comment.CommentFiles;
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
    void letsAFileOfOnesOwnRiseFromAmongThirtyEqualLetters() {
        var leaflet = file("A leaflet about the safety of shellfish.");
        var first = rulemaking.sending(letter(), leaflet);
        var same = first;
        for (var letter = 0; letter < 28; letter++) {
            same = rulemaking.sending(letter(), leaflet);
        }
        var own = rulemaking.sending(letter(), leaflet, file("A study of the people who eat what they catch."));

        assertThat(row(first).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(same).novelty().kind()).isEqualTo(Kind.SAME);
        assertThat(row(own).novelty()).isEqualTo(new Novelty(own.id(), Kind.OWN, 0));
        assertThat(row(own).place().tier()).isZero();
        assertThat(listed(all().among(Among.DISTINCT))).containsExactlyInAnyOrder(first.id(), own.id());
    }

    @Test
    void letsTheNextOneStandForAFileWhenItsFirstSenderIsWithheld() {
        rulemaking.published(letter());
        var study = file("A study of the people who eat what they catch.");
        var first = rulemaking.sending(letter(), study);
        var second = rulemaking.sending(letter(), study);
        assertThat(row(first).novelty().kind()).isEqualTo(Kind.OWN);
        assertThat(row(second).novelty().kind()).isEqualTo(Kind.SAME);

        rulemaking.move(first, Status.WITHHELD);
        assertThat(row(second).novelty().kind()).isEqualTo(Kind.OWN);
    }

    private ArchivedFile file(String words) {
        return ArchivedFile.kept(portal.getBean(CommentFiles.class).keep("file.txt", words.getBytes(UTF_8)));
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
