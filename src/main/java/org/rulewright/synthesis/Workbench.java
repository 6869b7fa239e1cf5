package org.rulewright.synthesis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff mark what was said and file it under concerns. */
@Service
public class Workbench {

    private final CommentDesk comments;
    private final SourceTexts texts;
    private final ExcerptStore excerpts;
    private final FilingStore filings;
    private final FiledStore filed;
    private final CitedExcerptReader cited;
    private final OpenConcerns open;
    private final ChainReader reader;
    private final Minutes minutes;
    private final ApplicationEventPublisher events;

    Workbench(
            CommentDesk comments,
            SourceTexts texts,
            ExcerptStore excerpts,
            FilingStore filings,
            FiledStore filed,
            CitedExcerptReader cited,
            OpenConcerns open,
            ChainReader reader,
            Minutes minutes,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.texts = texts;
        this.excerpts = excerpts;
        this.filings = filings;
        this.filed = filed;
        this.cited = cited;
        this.open = open;
        this.reader = reader;
        this.minutes = minutes;
        this.events = events;
    }

    /** All that staff have made of the docket's comments so far. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public Chain chain(DocketId docket) {
        return reader.read(docket);
    }

    /** What is marked in these comments, and where it is filed. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public Marks marks(Collection<CommentId> comments) {
        var marked = excerpts.shownIn(comments);
        return new Marks(marked, filed.above(marked));
    }

    /**
     * Some of the excerpts under the concern, those that were marked first in front.
     *
     * @param after the one behind which to begin; {@link ExcerptId#NONE} from the first
     */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public List<CitedExcerpt> under(Concern concern, ExcerptId after, int most) {
        return cited.all(concern.docket(), filed.under(concern.id(), after, most));
    }

    /** The other concerns under which something stands that stands under this one too. */
    @PreAuthorize(Allowed.STAFF)
    public Set<ConcernId> sharing(ConcernId concern) {
        return filed.sharing(concern);
    }

    /** How far each of these comments is; comments in which nothing is marked are left out. */
    @PreAuthorize(Allowed.STAFF)
    public Map<CommentId, Tally> tallies(Collection<CommentId> comments) {
        return excerpts.tallies(comments);
    }

    /**
     * Marks words of a comment as an excerpt: of its body, of what a point says, or of a page of one of its files. Marking
     * the same words twice gives the same excerpt.
     *
     * <p>Refuses where the comment is not published, says something else by now, or has no words there that everybody can
     * read.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public ExcerptId mark(Comment seen, Excerpt.Marked place) {
        excerpts.holdStill(List.of(seen.id()));
        var now = comments.get(seen.trackingNumber());
        if (!now.isPublic()) {
            throw new Refusal(
                    "synthesis.refused.not-public", now.trackingNumber().value());
        }
        var text = texts.of(now, place);
        if (!texts.of(seen, place).equals(text)) {
            throw new Refusal("synthesis.refused.body", now.trackingNumber().value());
        }
        var words = Words.trimmed(text, place);
        var id = excerpts.add(new Excerpt(
                new ExcerptId(0),
                now.docket(),
                now.id(),
                words,
                text.substring(words.start(), words.end()),
                Sha256.of(text),
                minutes.act(),
                true));
        events.publishEvent(new CommentHandled(now.id(), minutes.act()));
        minutes.note(now.docket(), "excerpt marked", "excerpt " + id.value(), Map.of());
        return id;
    }

    /**
     * Takes back a mark, and its filings with it.
     *
     * <p>Refuses for a point, which its author bracketed, and for an excerpt that a published answer is about.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void unmark(ExcerptId id) {
        var excerpt = find(id);
        open.hold(excerpt.docket());
        if (excerpt.place() instanceof Excerpt.Point) {
            throw new Refusal("synthesis.refused.point");
        }
        if (filings.isAnswered(id)) {
            throw new Refusal("synthesis.refused.published");
        }
        excerpts.remove(id);
        minutes.note(excerpt.docket(), "excerpt unmarked", "excerpt " + id.value(), Map.of());
    }

    /** Files an excerpt under a concern; it may stand under several. Refuses where that answer is published. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void file(ExcerptId id, ConcernId concern) {
        var excerpt = find(id);
        open.require(excerpt.docket(), concern);
        if (filings.add(new FilingStore.Filing(concern, id), minutes.act())) {
            events.publishEvent(new CommentHandled(excerpt.comment(), minutes.act()));
            events.publishEvent(new ExcerptFiled(id, minutes.act()));
            note("excerpt filed", excerpt, concern);
        }
    }

    /** Takes an excerpt from under a concern. Refuses where that answer is published. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void unfile(ExcerptId id, ConcernId concern) {
        var excerpt = find(id);
        open.require(excerpt.docket(), concern);
        if (filings.remove(new FilingStore.Filing(concern, id))) {
            events.publishEvent(new ExcerptFiled(id, minutes.act()));
            note("excerpt unfiled", excerpt, concern);
        }
    }

    private void note(String act, Excerpt excerpt, ConcernId concern) {
        minutes.note(
                excerpt.docket(),
                act,
                "excerpt " + excerpt.id().value(),
                Map.of("concern", Long.toString(concern.value())));
    }

    private Excerpt find(ExcerptId id) {
        return excerpts.find(id).orElseThrow(() -> new NotFound("synthesis.excerpt.unknown"));
    }
}
