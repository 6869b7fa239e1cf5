package org.rulewright.campaign;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What everybody may know of campaigns: only published comments are counted, and only their words are shown. */
@Service
public class PublicCampaigns {

    private final CampaignStore store;
    private final SaidTextStore said;
    private final Wordings wordings;
    private final Comments comments;

    PublicCampaigns(CampaignStore store, SaidTextStore said, Wordings wordings, Comments comments) {
        this.store = store;
        this.said = said;
        this.wordings = wordings;
        this.comments = comments;
    }

    /** A page of the campaigns of a docket, the largest first. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Campaign> largest(DocketId docket, Page page) {
        return store.largest(Scope.PUBLISHED, docket, page);
    }

    /** How many campaigns of two published comments or more the docket has. */
    @PreAuthorize(Allowed.ANYONE)
    public long count(DocketId docket) {
        return store.count(Scope.PUBLISHED, docket);
    }

    /** The campaign; refuses alike where there is none, where it is of another docket, and where it is not public. */
    @PreAuthorize(Allowed.ANYONE)
    public Campaign get(DocketId docket, CampaignId id) {
        return store.find(Scope.PUBLISHED, id)
                .filter(campaign -> campaign.docket().equals(docket))
                .orElseThrow(() -> new NotFound("campaign.unknown"));
    }

    /** The campaign in which a published comment takes part, if it does. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Campaign> of(CommentId comment) {
        return store.of(Scope.PUBLISHED, comment);
    }

    /** Those of these comments that are published and share their campaign with another published one. */
    @PreAuthorize(Allowed.ANYONE)
    public Set<CommentId> among(Collection<CommentId> comments) {
        return said.of(Scope.PUBLISHED, comments).keySet();
    }

    /** What most published comments of the campaign say. */
    @PreAuthorize(Allowed.ANYONE)
    public String commonText(CampaignId campaign) {
        return wordings.common(Scope.PUBLISHED, campaign).orElse("");
    }

    /** A page of its texts that are published, those that most comments say first, each beside the first of all. */
    @PreAuthorize(Allowed.ANYONE)
    public List<CampaignText> texts(CampaignId campaign, Page page) {
        return wordings.texts(Scope.PUBLISHED, campaign, page);
    }

    /** What these comments add to the text of their campaign; those that are not published, or in no campaign, are left out. */
    @PreAuthorize(Allowed.ANYONE)
    public Map<CommentId, OwnAdditions> additions(Collection<CommentId> comments) {
        return wordings.additions(Scope.PUBLISHED, comments);
    }

    /** How many of its comments are counted with a published one instead of being shown. */
    @PreAuthorize(Allowed.ANYONE)
    public long counted(CampaignId campaign) {
        return store.counted(campaign);
    }

    /** How many comments say exactly what this published one says, those that are counted with it too; and who signed them. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<SaidBy> said(CommentId comment) {
        return Optional.ofNullable(said.of(Scope.PUBLISHED, List.of(comment)).get(comment))
                .map(each -> new SaidBy(each.text().comments(), each.text().signers()));
    }

    /** How many comments say one text, and how many people signed them. */
    public record SaidBy(long comments, long signers) {}

    /**
     * The next of its published comments.
     *
     * @param after the tracking number behind which they come; empty for the first
     */
    @PreAuthorize(Allowed.ANYONE)
    public List<Comment> comments(CampaignId campaign, String after, int most) {
        var ids = store.shown(campaign, after, most);
        return comments.all(ids).stream()
                .sorted(Comparator.comparingInt(comment -> ids.indexOf(comment.id())))
                .toList();
    }
}
