package org.rulewright.synthesis.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.CommentDesk;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.ExcerptShelf;
import org.rulewright.synthesis.Hand;
import org.rulewright.synthesis.Whereabouts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one coder files the excerpts of a sample, and sees nothing of what others made of them. */
@Service
public class BlindCoding {

    private final CodingSamples samples;
    private final AnswerStore answers;
    private final ExcerptShelf excerpts;
    private final CommentDesk comments;
    private final Concerns concerns;
    private final Dockets dockets;
    private final CurrentAccount current;
    private final Hand hand;

    BlindCoding(
            CodingSamples samples,
            AnswerStore answers,
            ExcerptShelf excerpts,
            CommentDesk comments,
            Concerns concerns,
            Dockets dockets,
            CurrentAccount current,
            Hand hand) {
        this.samples = samples;
        this.answers = answers;
        this.excerpts = excerpts;
        this.comments = comments;
        this.concerns = concerns;
        this.dockets = dockets;
        this.current = current;
        this.hand = hand;
    }

    /** The first excerpt of an open sample that the caller has not coded; empty where none is left. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional(readOnly = true)
    public Optional<CodingUnit> next(SampleId sample) {
        requireOpen(sample);
        return answers.next(sample, current.get().id()).map(number -> unit(sample, number));
    }

    /** The excerpt at this place of an open sample. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional(readOnly = true)
    public CodingUnit unit(SampleId sample, int number) {
        var docket = requireOpen(sample).docket();
        var excerpt = answers.excerpt(sample, number).stream()
                .flatMap(id -> excerpts.all(List.of(id)).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("synthesis.coding.unit.unknown"));
        var comment = comments.all(List.of(excerpt.comment())).getFirst();
        return new CodingUnit(
                number,
                excerpt.quote(),
                comment.trackingNumber(),
                Whereabouts.of(excerpt, comment, dockets.questions(docket)),
                answers.of(sample, number, current.get().id()),
                answers.around(sample, number));
    }

    /**
     * Files the excerpt at this place under these concerns, under none where there are none; in the sample only. It can be
     * done again until the sample is closed.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void code(SampleId sample, int number, Set<ConcernId> under) {
        var docket = requireOpen(sample).docket();
        hand.hold(docket);
        requireOpen(sample);
        if (answers.excerpt(sample, number).isEmpty()) {
            throw new NotFound("synthesis.coding.unit.unknown");
        }
        var known = concerns.all(docket).stream().map(Concern::id).collect(Collectors.toSet());
        if (!known.containsAll(under)) {
            throw new NotFound("synthesis.concern.unknown");
        }
        answers.put(
                sample, number, under, new Act(current.get().id(), hand.act().at()));
        hand.note(
                docket,
                "excerpt coded in a sample",
                "sample " + sample.value(),
                Map.of("unit", Integer.toString(number)));
    }

    private CodingSample requireOpen(SampleId id) {
        var sample = samples.get(id);
        if (!sample.isOpen()) {
            throw new Refusal("synthesis.coding.refused.closed");
        }
        return sample;
    }
}
