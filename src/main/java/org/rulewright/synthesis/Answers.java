package org.rulewright.synthesis;

import java.util.List;
import java.util.Map;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.docket.DocketId;
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
    private final FiledStore filed;
    private final PublishedChainReader reader;
    private final Comments comments;

    Answers(
            ResponseStore responses,
            ExcerptStore excerpts,
            FiledStore filed,
            PublishedChainReader reader,
            Comments comments) {
        this.responses = responses;
        this.excerpts = excerpts;
        this.filed = filed;
        this.reader = reader;
        this.comments = comments;
    }

    /** The answered concerns of the docket in the order of the outline; empty before anything is published. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public List<AnsweredConcern> published(DocketId docket) {
        return reader.read(docket, _ -> true).map(PublishedChain::answered).orElse(List.of());
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
        return comments.all(List.of(comment)).stream()
                .findFirst()
                .map(it -> fates(it.docket(), marks(comment)))
                .orElse(List.of());
    }

    private Marks marks(CommentId comment) {
        var marked = excerpts.of(comment);
        return new Marks(marked, filed.above(marked));
    }

    private List<Fate> fates(DocketId docket, Marks marks) {
        return reader.read(docket, _ -> false)
                .map(chain -> chain.fates(marks))
                .orElseGet(() -> marks.excerpts().stream()
                        .map(excerpt -> new Fate(excerpt, List.of()))
                        .filter(Fate::isTellable)
                        .toList());
    }

    /** Why these words changed; {@link WhyChanged#UNTOLD} where nothing is published about them. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public WhyChanged behind(TextChangeId change) {
        return responses
                .docketOf(change)
                .flatMap(docket ->
                        reader.read(docket, response -> response.changes().contains(change)))
                .map(chain -> chain.behind(change))
                .orElse(WhyChanged.UNTOLD);
    }

    /** Why the words of a docket changed, for each change that something is published about. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public Map<TextChangeId, WhyChanged> behind(DocketId docket) {
        return reader.read(docket, response -> !response.changes().isEmpty())
                .map(PublishedChain::behind)
                .orElse(Map.of());
    }

    /** The published reasons of the docket's changes that no concern is about, in the order of the text. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional(readOnly = true)
    public List<ChangeReason> otherReasons(DocketId docket) {
        return reader.read(docket, _ -> false).map(PublishedChain::otherReasons).orElse(List.of());
    }
}
