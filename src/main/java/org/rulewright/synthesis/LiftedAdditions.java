package org.rulewright.synthesis;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rulewright.base.Sha256;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.CommentsGrouped;
import org.rulewright.campaign.Novelty;
import org.rulewright.campaign.OwnAdditions;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.queue.CommentQueueStore.Claim;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.AddedWords.Passage;
import org.rulewright.synthesis.LiftingStore.Lifted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks what a published comment adds to its campaign as an excerpt, so that it counts as unfiled until somebody files it.
 *
 * <p>Each addition is lifted once in a campaign, from the remarks or, where these only point to a file or the file is the
 * comment's own, from its pages. One that is no addition any more is taken back unless somebody has filed it, and one that
 * somebody has taken away stays away.
 *
 * @see "docs/decisions/0044-triage.md"
 */
@Component
class LiftedAdditions {

    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final LiftingQueueStore queue;
    private final LiftingStore store;
    private final ExcerptStore excerpts;
    private final PublicCampaigns campaigns;
    private final Comments comments;
    private final AddedWords words;
    private final Minutes minutes;

    LiftedAdditions(
            LiftingQueueStore queue,
            LiftingStore store,
            ExcerptStore excerpts,
            PublicCampaigns campaigns,
            Comments comments,
            AddedWords words,
            Minutes minutes) {
        this.queue = queue;
        this.store = store;
        this.excerpts = excerpts;
        this.campaigns = campaigns;
        this.comments = comments;
        this.words = words;
        this.minutes = minutes;
    }

    /** Notes inside the transaction that grouped which comments may add something. */
    @EventListener
    void on(CommentsGrouped event) {
        var adding = event.comments().stream()
                .filter(each -> each.kind() == Novelty.Kind.OWN || each.kind() == Novelty.Kind.FIRST)
                .map(Novelty::comment)
                .toList();
        queue.add(
                event.docket(),
                adding,
                event.comments().stream().map(Novelty::comment).toList());
    }

    /** How many comments of the docket have yet to be looked at. */
    long waiting(DocketId docket) {
        return queue.waiting(docket);
    }

    /** Looks at some comments; says how many, zero where none waits. */
    @Transactional
    public int work() {
        return work(queue.claim(BATCH));
    }

    /** Looks at the comment that waits longest; says whether there was one. */
    @Transactional
    public boolean workOnOne() {
        return work(queue.claim(1)) > 0;
    }

    /** Puts the comment that waits longest off, since it could not be looked at. */
    @Transactional
    public void putOff() {
        queue.claim(1).forEach(this::retryLater);
    }

    private int work(List<Claim> claims) {
        var ids = claims.stream()
                .map(Claim::comment)
                .distinct()
                .sorted(Comparator.comparingLong(CommentId::value))
                .toList();
        if (!ids.isEmpty()) {
            excerpts.holdStill(ids);
            var adding = campaigns.additions(ids);
            var published = comments.all(ids).stream().collect(toMap(Comment::id, Function.identity()));
            ids.forEach(id -> look(id, Optional.ofNullable(published.get(id)), Optional.ofNullable(adding.get(id))));
            settle(claims, adding);
        }
        return claims.size();
    }

    /** Those with a file that is not read yet are looked at again. */
    private void settle(List<Claim> claims, Map<CommentId, OwnAdditions> adding) {
        var byWait = claims.stream()
                .collect(partitioningBy(claim -> Optional.ofNullable(adding.get(claim.comment()))
                        .filter(OwnAdditions::isUnread)
                        .isPresent()));
        queue.remove(byWait.getOrDefault(false, List.of()));
        byWait.getOrDefault(true, List.of()).forEach(this::retryLater);
    }

    private void retryLater(Claim claim) {
        queue.retryAfter(claim, PAUSE.multipliedBy(1L + claim.attempts()));
    }

    private void look(CommentId id, Optional<Comment> comment, Optional<OwnAdditions> own) {
        var wanted = new LinkedHashMap<String, List<Passage>>();
        comment.ifPresent(now -> own.ifPresent(added -> wanted.putAll(words.in(now, added))));
        for (var had : store.of(id)) {
            var isStill = wanted.containsKey(had.hash())
                    && own.map(OwnAdditions::campaign)
                            .filter(had.campaign()::equals)
                            .isPresent();
            if (had.lifted() && (isStill || (had.excerpts().isEmpty() && comment.isEmpty()))) {
                wanted.remove(had.hash());
            } else {
                takeBack(had, comment.isPresent());
            }
        }
        comment.ifPresent(now -> own.ifPresent(
                added -> wanted.forEach((hash, passages) -> take(now, added.campaign(), hash, passages))));
    }

    /** Forgets an addition. While its comment is not public its excerpts are out of sight, and wait there. */
    private void takeBack(Lifted had, boolean isPublic) {
        if (isPublic) {
            had.excerpts().forEach(store::removeUntouched);
        } else {
            excerpts.show(had.comment(), false);
        }
        store.forget(had);
        if (had.lifted()) {
            queue.addOthers(had);
        }
    }

    /** Lifts an addition, unless another comment of the campaign has said it in public before. */
    private void take(Comment comment, CampaignId campaign, String hash, List<Passage> passages) {
        if (store.take(comment.id(), hash, campaign)) {
            store.lift(
                    comment.id(),
                    hash,
                    passages.stream().map(passage -> excerpt(comment, passage)).toList());
        } else {
            var places = passages.stream().map(Passage::place).toList();
            excerpts.of(comment.id()).stream()
                    .filter(excerpt -> excerpt.place() instanceof Excerpt.Marked marked && places.contains(marked))
                    .forEach(excerpt -> store.removeUntouched(excerpt.id()));
        }
    }

    private ExcerptId excerpt(Comment comment, Passage passage) {
        return excerpts.of(comment.id()).stream()
                .filter(excerpt -> excerpt.place() instanceof Excerpt.Marked marked && marked.holds(passage.place()))
                .map(Excerpt::id)
                .findFirst()
                .orElseGet(() -> excerpts.add(new Excerpt(
                        new ExcerptId(0),
                        comment.docket(),
                        comment.id(),
                        passage.place(),
                        passage.quote(),
                        Sha256.of(passage.text()),
                        new Act(null, minutes.act().at()),
                        true)));
    }
}
