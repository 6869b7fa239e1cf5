package org.rulewright.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.campaign.Mailing.PAGE;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.campaign.likeness.Difference.Kind;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CampaignsTests {

    private static final String SENTENCE =
            "My own mother was ill for a week after she had eaten mussels from the pier in August.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Campaigns campaigns;

    @Autowired
    PublicCampaigns publicCampaigns;

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentFiles files;

    @Autowired
    Receipts receipts;

    Mailing mailing;

    @BeforeEach
    void openADocket() {
        mailing = new Mailing(portal);
    }

    @Test
    void groupsCommentsThatSayTheSameAndAlmostTheSame() {
        mailing.published(letter());
        mailing.published(letter().toUpperCase(Locale.ROOT).replace(".", " !"));
        mailing.published(letter() + SENTENCE);
        mailing.published(other(1));

        assertThat(mailing.campaigns())
                .singleElement()
                .extracting(Campaign::size)
                .isEqualTo(new CampaignSize(3, 3, 0, 2));
    }

    @Test
    void countsOrganisationsOnce() {
        mailing.published("Harbour Friends", letter());
        mailing.published("HARBOUR  friends", letter());
        mailing.published("Shellfish Union", letter());
        mailing.published(letter());

        assertThat(mailing.campaigns())
                .singleElement()
                .extracting(Campaign::size)
                .isEqualTo(new CampaignSize(4, 4, 2, 1));
    }

    @Test
    void showsThePublicOnlyWhatIsPublished() {
        var first = mailing.published(letter());
        mailing.published(letter());
        mailing.waiting(letter() + SENTENCE);

        var shown = mailing.publicCampaigns();

        assertThat(shown).singleElement().extracting(Campaign::size).isEqualTo(new CampaignSize(2, 2, 0, 1));
        assertThat(mailing.campaigns().getFirst().size().comments()).isEqualTo(3);
        assertThat(publicCampaigns.texts(shown.getFirst().id(), PAGE))
                .noneMatch(text -> text.pieces().toString().contains("mother"));
        assertThat(publicCampaigns.of(first.id())).contains(shown.getFirst());
    }

    @Test
    void goesOnBehindTheCommentThatWasShownLast() {
        var added = mailing.published(letter() + SENTENCE);
        var first = mailing.published(letter());
        var second = mailing.published(letter());
        var campaign = mailing.publicCampaigns().getFirst().id();

        assertThat(publicCampaigns.comments(campaign, "", 2))
                .extracting(Comment::id)
                .containsExactly(first.id(), second.id());
        assertThat(publicCampaigns.comments(campaign, first.trackingNumber().value(), 2))
                .extracting(Comment::id)
                .containsExactly(second.id(), added.id());
        assertThat(publicCampaigns.comments(campaign, added.trackingNumber().value(), 2))
                .isEmpty();
        assertThat(publicCampaigns.comments(campaign, "NOT-OF-THIS-CAMPAIGN", 1))
                .hasSize(1);
    }

    @Test
    void takesOutWhatIsWithheld() {
        mailing.published(letter());
        var second = mailing.published(letter());
        assertThat(mailing.publicCampaigns()).hasSize(1);

        mailing.move(second, Status.WITHHELD);

        assertThat(mailing.campaigns()).isEmpty();
        assertThat(mailing.publicCampaigns()).isEmpty();
        assertThat(publicCampaigns.of(second.id())).isEmpty();
    }

    @Test
    void hidesACampaignBehindTheWrongDocket() {
        mailing.published(letter());
        mailing.published(letter());
        var campaign = mailing.publicCampaigns().getFirst();

        assertThatThrownBy(
                        () -> publicCampaigns.get(new Mailing(portal).docket().id(), campaign.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsDocketsApart() {
        mailing.published(letter());
        new Mailing(portal).published(letter());

        assertThat(mailing.campaigns()).isEmpty();
    }

    @Test
    void makesNoCampaignOfBodiesThatOnlyPointToAFile() {
        mailing.published("See attached file(s)");
        mailing.published("See attached file(s)");

        assertThat(mailing.campaigns()).isEmpty();
    }

    @Test
    void readsWhatIsAttachedWhereTheBodyOnlyPointsThere() {
        var attached = sent("Please see the attached letter.", letter());
        var written = mailing.published(letter()).id();

        var campaign = mailing.campaigns().getFirst();

        assertThat(mailing.members(campaign.id())).containsExactlyInAnyOrder(attached, written);
    }

    @Test
    void liftsOutWhatSomebodyAdds() {
        mailing.published(letter());
        mailing.published(letter());
        var own = mailing.published(letter() + SENTENCE);

        var campaign = mailing.campaigns().getFirst().id();
        var additions = mailing.as(Role.ANALYST, () -> campaigns.additions(campaign, PAGE));

        assertThat(additions).singleElement().satisfies(addition -> {
            assertThat(addition.comment()).isEqualTo(own.id());
            assertThat(addition.words()).isEqualTo(SENTENCE);
            assertThat(own.body().substring(addition.start(), addition.end())).isEqualTo(SENTENCE);
        });
        assertThat(mailing.texts(campaign).getLast().pieces())
                .anyMatch(piece -> piece.kind() == Kind.ADDED && piece.words().contains("mussels"));
    }

    @Test
    void findsTheCampaignOfAComment() {
        var first = mailing.waiting(letter());
        mailing.waiting(letter());
        var lonely = mailing.waiting(other(2));
        mailing.grouped();

        assertThat(mailing.as(Role.ANALYST, () -> campaigns.of(first.id()))).isPresent();
        assertThat(mailing.as(Role.ANALYST, () -> campaigns.of(lonely.id()))).isEmpty();
        assertThat(publicCampaigns.of(first.id())).isEmpty();
    }

    private CommentId sent(String body, String file) {
        var kept = files.keep("letter.txt", file.getBytes(UTF_8));
        var draft = new CommentDraft(
                mailing.docket().id(),
                Channel.WEB,
                new Submitter(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", ""),
                Stance.OPPOSE,
                body,
                List.of(),
                List.of(kept));
        return receipts.get(intake.submit(draft, IdempotencyKey.fresh()).secret())
                .id();
    }
}
