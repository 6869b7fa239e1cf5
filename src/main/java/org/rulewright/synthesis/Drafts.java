package org.rulewright.synthesis;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers to concerns, and reasons of changes that no concern is about, before they are published. */
@Service
public class Drafts {

    /** The revision of an answer that nobody has begun. */
    public static final int NONE = 0;

    private final ResponseStore responses;
    private final ReasonStore reasons;
    private final RuleChanges changes;
    private final OpenConcerns open;
    private final Hand hand;

    Drafts(ResponseStore responses, ReasonStore reasons, RuleChanges changes, OpenConcerns open, Hand hand) {
        this.responses = responses;
        this.reasons = reasons;
        this.changes = changes;
        this.open = open;
        this.hand = hand;
    }

    /**
     * Keeps a draft of the answer to a concern.
     *
     * <p>Refuses where somebody else wrote one since the caller saw it, where the answer is published, and where a
     * change is not one of this docket's.
     *
     * @param seen the revision that the caller saw; {@link #NONE} where there was no answer
     * @return the draft as it was kept
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public Response save(ConcernId concern, int seen, ResponseDraft words) {
        var docket = open.require(concern);
        requireKnown(docket, concern, words.changes());
        var draft = new Response(concern, words, seen + 1, hand.act(), null);
        if (!responses.put(draft, seen)) {
            throw new Refusal("synthesis.refused.response-changed");
        }
        var what = "concern " + concern.value();
        hand.wrote(docket, what);
        hand.note(docket, "response drafted", what, Map.of());
        return draft;
    }

    /** Says why words changed that no concern is about; an empty reason takes it away. Refuses a published one. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void giveReason(DocketId docket, TextChangeId change, String reason) {
        open.hold(docket);
        if (!ids(docket).contains(change)) {
            throw new NotFound("synthesis.change.unknown");
        }
        var what = "change " + change.value();
        var given = ChangeReason.draft(change, reason.strip(), hand.act());
        if (reason.isBlank()) {
            reasons.remove(change);
            hand.erased(docket, what);
        } else if (reasons.put(docket, given)) {
            hand.wrote(docket, what);
        } else {
            throw new Refusal("synthesis.refused.published");
        }
        hand.note(docket, "change reasoned", what, Map.of());
    }

    /** Reads the texts only where a change is named that the answer did not name before. */
    private void requireKnown(DocketId docket, ConcernId concern, Set<TextChangeId> named) {
        var before = responses.find(concern).map(Response::changes).orElse(Set.of());
        if (!before.containsAll(named) && !ids(docket).containsAll(named)) {
            throw new NotFound("synthesis.change.unknown");
        }
    }

    private Set<TextChangeId> ids(DocketId docket) {
        return changes.of(docket).stream().map(TextChange::id).collect(Collectors.toSet());
    }
}
