package org.rulewright.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The agency's own look at campaigns: those that are not published yet are counted too. */
@Service
public class Campaigns {

    private final CampaignStore store;
    private final SaidTextStore said;
    private final Wordings wordings;
    private final CommentDesk desk;

    Campaigns(CampaignStore store, SaidTextStore said, Wordings wordings, CommentDesk desk) {
        this.store = store;
        this.said = said;
        this.wordings = wordings;
        this.desk = desk;
    }

    /** A page of the campaigns of a docket, the largest first. */
    @PreAuthorize(Allowed.STAFF)
    public List<Campaign> largest(DocketId docket, Page page) {
        return store.largest(Scope.ALL, docket, page);
    }

    /** How many campaigns the docket has. */
    @PreAuthorize(Allowed.STAFF)
    public long count(DocketId docket) {
        return store.count(Scope.ALL, docket);
    }

    /** The campaign, or the one that it became part of; refuses where there is none of two comments or more. */
    @PreAuthorize(Allowed.STAFF)
    public Campaign get(CampaignId id) {
        return store.find(Scope.ALL, id).orElseThrow(() -> new NotFound("campaign.unknown"));
    }

    /** The campaign in which a comment takes part, if it does. */
    @PreAuthorize(Allowed.STAFF)
    public Optional<Campaign> of(CommentId comment) {
        return store.of(Scope.ALL, comment);
    }

    /** Those of these comments that take part in a campaign. */
    @PreAuthorize(Allowed.STAFF)
    public Set<CommentId> among(Collection<CommentId> comments) {
        return said.of(Scope.ALL, comments).keySet();
    }

    /** What most comments of the campaign say. */
    @PreAuthorize(Allowed.STAFF)
    public String commonText(CampaignId campaign) {
        return wordings.common(Scope.ALL, campaign).orElse("");
    }

    /** A page of its texts, those that most comments say first, each beside the first of all. */
    @PreAuthorize(Allowed.STAFF)
    public List<CampaignText> texts(CampaignId campaign, Page page) {
        return wordings.texts(Scope.ALL, campaign, page);
    }

    /**
     * What its texts add to the common one, to be read one by one; a page of texts, those with most of their own first.
     * What several texts of the page add stands once.
     */
    @PreAuthorize(Allowed.STAFF)
    public List<Addition> additions(CampaignId campaign, Page page) {
        return wordings.additions(Scope.ALL, campaign, page);
    }

    /** A page of its comments. */
    @PreAuthorize(Allowed.STAFF)
    public List<Comment> comments(CampaignId campaign, Page page) {
        return desk.all(store.comments(Scope.ALL, campaign, page));
    }
}
