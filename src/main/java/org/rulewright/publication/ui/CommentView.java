package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.campaign.ui.CampaignLine;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Cosigners;
import org.rulewright.comment.GroupedComment;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.publication.CommentStories;
import org.rulewright.publication.CommentStory;
import org.rulewright.search.SimilarComments;

/** A published comment: what became of each point, and the whole of what was sent; or where a grouped one is shown. */
@Route("comments/:number")
@AnonymousAllowed
class CommentView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_SIMILAR = 5;

    private final transient CommentStories stories;
    private final transient GroupedComments grouped;
    private final transient Cosigners cosigners;
    private final transient PublicCampaigns campaigns;
    private final transient SimilarComments similar;
    private String title = "";

    CommentView(
            CommentStories stories,
            GroupedComments grouped,
            Cosigners cosigners,
            PublicCampaigns campaigns,
            SimilarComments similar) {
        this.grouped = grouped;
        this.stories = stories;
        this.cosigners = cosigners;
        this.campaigns = campaigns;
        this.similar = similar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = new TrackingNumber(event.getRouteParameters().get("number").orElse(""));
        removeAll();
        addClassName("rw-comment-page");
        grouped.find(number).ifPresentOrElse(this::lead, () -> show(stories.get(number)));
    }

    private void lead(GroupedComment comment) {
        title = getTranslation("publication.grouped.title", comment.number().value());
        add(new GroupedPart(comment, stories.docket(comment)));
    }

    private void show(CommentStory story) {
        title = getTranslation("publication.comment.by", Sender.within(story.comment()));
        add(
                crumbs(story),
                heading(story),
                campaign(story),
                new SignedBy(cosigners.signed(story.comment())),
                story.said().isEmpty() ? WholeComment.alone(story.comment()) : told(story),
                new SimilarList(similar.to(story.comment(), MOST_SIMILAR)));
    }

    /** How many have this text, or almost; of one that is shown for others, how many say exactly this. */
    private Div campaign(CommentStory story) {
        var comment = story.comment().id();
        var campaign = campaigns.of(comment);
        var lines = new Div(CampaignLine.of(story.docket(), campaign));
        if (grouped.isShownForOthers(comment)) {
            campaign.ifPresent(each -> campaigns
                    .said(comment)
                    .ifPresent(said -> lines.add(CampaignLine.shownFor(story.docket(), each, said))));
        }
        return lines;
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private Crumbs crumbs(CommentStory story) {
        var docket = story.docket();
        return new Crumbs(
                        new Anchor(DocketTab.OVERVIEW.address(docket), docket.number()),
                        new Anchor(DocketTab.COMMENTS.address(docket), getTranslation("docket.tab.comments")))
                .here(story.comment().trackingNumber().value());
    }

    private PageHeading heading(CommentStory story) {
        var comment = story.comment();
        var facts = new Div();
        facts.addClassName("rw-row");
        if (comment.reception().sample()) {
            facts.add(new SampleMark());
        }
        facts.add(new Span(comment.trackingNumber().value()));
        if (comment.reception().late()) {
            facts.add(new StatusBadge(Tone.TIME, getTranslation("publication.comment.late")));
        }
        return new PageHeading(title).above(facts).below(sender(story, comment));
    }

    private Component[] sender(CommentStory story, Comment comment) {
        var submitter = comment.submitter();
        var country = new Span(submitter.country());
        country.setVisible(!submitter.country().isBlank());
        return new Component[] {
            new CategoryLabel(story.categories().get(submitter.category())),
            country,
            new Span(getTranslation("publication.stance." + comment.stance())),
            new Span(getTranslation(
                    "publication.comment.received",
                    Times.in(story.docket().agency().zone())
                            .moment(comment.reception().received())))
        };
    }

    private Component told(CommentStory story) {
        return Columns.two(new Fates(story), WholeComment.card(story.comment()))
                .sideNamed(getTranslation("publication.comment.whole"));
    }
}
