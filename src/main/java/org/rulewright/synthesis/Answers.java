package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.TextChangeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published answers, for everybody; it has no way to a draft. */
@Service
public class Answers {

    private final ResponseStore responses;
    private final ExcerptStore excerpts;
    private final ChainReader reader;
    private final RuleChanges changes;
    private final Comments comments;
    private final Dockets dockets;

    Answers(
            ResponseStore responses,
            ExcerptStore excerpts,
            ChainReader reader,
            RuleChanges changes,
            Comments comments,
            Dockets dockets) {
        this.responses = responses;
        this.excerpts = excerpts;
        this.reader = reader;
        this.changes = changes;
        this.comments = comments;
        this.dockets = dockets;
    }

    /** The answered concerns of the docket in the order of the outline; empty before anything is published. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public List<AnsweredConcern> published(DocketId docket) {
        return chain(docket).map(PublishedChain::answered).orElse(List.of());
    }

    /** How many of the docket's concerns are answered in public; counted without reading them. */
    @PreAuthorize(Allowed.ANYONE)
    public AnswerTally tally(DocketId docket) {
        return responses.tally(docket);
    }

    /**
     * What became of each thing that a published comment says, points first; empty for a comment that is not public.
     *
     * <p>A thing that is not answered in public is there without concerns.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public List<Fate> ofComment(CommentId comment) {
        var own = comments.all(List.of(comment)).stream().findFirst();
        return own.map(it ->
                        chain(it.docket()).map(chain -> chain.fates(comment)).orElseGet(() -> unanswered(comment)))
                .orElse(List.of());
    }

    private List<Fate> unanswered(CommentId comment) {
        return excerpts.of(comment).stream()
                .map(excerpt -> new Fate(excerpt, List.of()))
                .filter(Fate::isTellable)
                .toList();
    }

    /** Why these words changed; {@link WhyChanged#UNTOLD} where nothing is published about them. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public WhyChanged behind(TextChangeId change) {
        return responses
                .docketOf(change)
                .flatMap(this::chain)
                .map(chain -> chain.behind(change))
                .orElse(WhyChanged.UNTOLD);
    }

    /** Why the words of a docket changed, for each change that something is published about. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public Map<TextChangeId, WhyChanged> behind(DocketId docket) {
        return chain(docket)
                .map(chain -> chain.changes().collect(toMap(change -> change, chain::behind)))
                .orElse(Map.of());
    }

    /** The published reasons of the docket's changes that no concern is about, in the order of the text. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public List<ChangeReason> otherReasons(DocketId docket) {
        return chain(docket).map(PublishedChain::otherReasons).orElse(List.of());
    }

    private Optional<PublishedChain> chain(DocketId docket) {
        return Stream.of(docket)
                .filter(responses::isAnyPublished)
                .map(reader::read)
                .map(chain -> new PublishedChain(
                        chain,
                        changes.compared(docket),
                        comments.all(PublishedChain.cited(chain)),
                        dockets.questions(docket)))
                .findFirst();
    }
}
