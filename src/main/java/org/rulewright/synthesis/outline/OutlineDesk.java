package org.rulewright.synthesis.outline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Hand;
import org.rulewright.synthesis.NewConcern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one concern of two and two of one, until answers are published.
 *
 * <p>What was cleared is not forgotten: a signature holds for the words, the number and the excerpts that were read, so
 * that it is void where one of these changes, and holds again once the change is undone.
 *
 * @see "docs/decisions/0043-what-a-concern-amounts-to.md"
 */
@Service
public class OutlineDesk {

    private final Concerns concerns;
    private final OutlineActStore acts;
    private final RearrangingStore places;
    private final GoingExcerptStore going;
    private final GoingAnswerStore answers;
    private final FiledExcerptStore excerpts;
    private final HistoryStore history;
    private final Hand hand;

    OutlineDesk(
            Concerns concerns,
            OutlineActStore acts,
            RearrangingStore places,
            GoingExcerptStore going,
            GoingAnswerStore answers,
            FiledExcerptStore excerpts,
            HistoryStore history,
            Hand hand) {
        this.concerns = concerns;
        this.acts = acts;
        this.places = places;
        this.going = going;
        this.answers = answers;
        this.excerpts = excerpts;
        this.history = history;
        this.hand = hand;
    }

    /**
     * Makes a concern part of another one: its excerpts and the concerns under it go there, and its drafted answer where
     * the other has none.
     *
     * <p>Refuses once answers of the docket are published, where either was reworded since the caller saw it, and where the
     * other stands under it.
     *
     * @param reason may be empty
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void merge(Concern seen, Concern into, String reason) {
        hold(seen.docket());
        var from = asSeen(seen.docket(), seen);
        var to = asSeen(seen.docket(), into);
        if (from.id().equals(to.id())) {
            throw new Refusal("synthesis.refused.merge-same");
        }
        if (to.number().startsWith(from.number() + ".")) {
            throw new Refusal("synthesis.refused.merge-below", to.number(), from.number());
        }
        var act = acts.add(OutlineAct.Kind.MERGE, from, to, reason.strip(), hand.act());
        going.takeAll(act);
        places.adopt(act);
        answers.goAlong(act);
        places.join(act);
        acts.seal(act);
        note(from.docket(), "concerns merged", from.id(), to.id());
    }

    /**
     * Moves some excerpts of a concern to a new one right behind it.
     *
     * <p>Refuses like a merge, and where none is chosen, one is not there any more, or none would be left.
     *
     * @param words of the new concern
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public ConcernId split(Concern seen, Collection<ExcerptId> chosen, NewConcern words) {
        hold(seen.docket());
        var from = asSeen(seen.docket(), seen);
        var moved = new HashSet<>(chosen);
        if (moved.isEmpty()) {
            throw new Refusal("synthesis.refused.split-none");
        }
        if (excerpts.count(from.id(), moved) < moved.size()) {
            throw new Refusal("synthesis.refused.split-gone");
        }
        if (!excerpts.leavesSome(from.id(), moved)) {
            throw new Refusal("synthesis.refused.split-all");
        }
        var to = concerns.open(from.docket(), new NewConcern(null, words.title(), words.statement()));
        var act = acts.add(OutlineAct.Kind.SPLIT, from, concerns.get(to), "", hand.act());
        places.placeBehind(act);
        going.take(act, moved);
        acts.seal(act);
        note(from.docket(), "concern split", from.id(), to);
        return to;
    }

    /**
     * Undoes a merge or a split.
     *
     * <p>Refuses once answers of the docket are published, where it was undone already, and where something was built on it.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void undo(OutlineActId id) {
        hold(get(id).docket());
        var act = get(id);
        if (!act.stands()) {
            throw new Refusal("synthesis.refused.undone");
        }
        if (acts.isBuiltOn(act) || (act.kind() == OutlineAct.Kind.SPLIT && places.hasChildren(act.to()))) {
            throw new Refusal("synthesis.refused.built-on");
        }
        going.bringBack(id);
        if (act.kind() == OutlineAct.Kind.MERGE) {
            answers.comeBack(id);
            places.release(id);
            places.part(id);
        } else {
            places.end(id);
        }
        acts.undo(id, hand.act());
        note(act.docket(), "merge or split undone", act.from(), act.to());
    }

    /** What happened to the concern and to those that became part of it, the last first. */
    @PreAuthorize(Allowed.STAFF)
    public List<HistoryEntry> history(ConcernId concern, Page page) {
        return history.of(concern, page);
    }

    /** The next excerpts under the concern behind that one, in the order in which they were made; of published comments. */
    @PreAuthorize(Allowed.STAFF)
    public List<FiledExcerpt> excerpts(ConcernId concern, ExcerptId last, int most) {
        return excerpts.after(concern, last, Math.clamp(most, 1, Page.MOST));
    }

    private void hold(DocketId docket) {
        hand.hold(docket);
        if (concerns.isAnyPublished(docket)) {
            throw new Refusal("synthesis.refused.numbers");
        }
    }

    private Concern asSeen(DocketId docket, Concern seen) {
        var now = concerns.all(docket).stream()
                .filter(concern -> concern.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("synthesis.concern.unknown"));
        if (now.revision() != seen.revision()) {
            throw new Refusal("synthesis.refused.concern-changed", now.number());
        }
        return now;
    }

    private OutlineAct get(OutlineActId id) {
        return acts.find(id).orElseThrow(() -> new NotFound("synthesis.act.unknown"));
    }

    private void note(DocketId docket, String act, ConcernId from, ConcernId to) {
        hand.note(docket, act, "concern " + from.value(), Map.of("other", Long.toString(to.value())));
    }
}
