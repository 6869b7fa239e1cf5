package org.rulewright.synthesis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outline of what a docket's comments amount to. */
@Service
public class Concerns {

    private final ConcernStore store;
    private final ConcernPastStore past;
    private final ResponseStore responses;
    private final OpenConcerns open;
    private final Minutes minutes;

    Concerns(ConcernStore store, ConcernPastStore past, ResponseStore responses, OpenConcerns open, Minutes minutes) {
        this.store = store;
        this.past = past;
        this.responses = responses;
        this.open = open;
        this.minutes = minutes;
    }

    /** The concerns of the docket in the order of the outline. */
    @PreAuthorize(Allowed.STAFF)
    public List<Concern> all(DocketId docket) {
        return store.all(docket);
    }

    /** The concern of that id, or the one that it became part of; refuses where there is none. */
    @PreAuthorize(Allowed.STAFF)
    public Concern get(ConcernId id) {
        var standing = past.standing(id);
        return standing.flatMap(store::docket).stream()
                .flatMap(docket -> store.all(docket).stream())
                .filter(concern -> concern.id().equals(standing.get()))
                .findFirst()
                .orElseThrow(() -> new NotFound("synthesis.concern.unknown"));
    }

    /** The answer to the concern, published or not; empty where nobody has begun one. */
    @PreAuthorize(Allowed.STAFF)
    public Optional<Response> response(ConcernId id) {
        return responses.find(id);
    }

    /** Whether answers of the docket are published, and the numbers of its concerns with them. */
    @PreAuthorize(Allowed.STAFF)
    public boolean isAnyPublished(DocketId docket) {
        return responses.isAnyPublished(docket);
    }

    /** Opens a concern at the end of the outline, or of what stands under its parent. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public ConcernId open(DocketId docket, NewConcern concern) {
        open.hold(docket);
        if (concern.parent() != null) {
            open.require(docket, concern.parent());
        }
        var id = store.add(docket, concern, minutes.act());
        note(docket, "concern opened", id);
        return id;
    }

    /**
     * Gives a concern another title and statement.
     *
     * <p>Refuses where somebody else did so since the caller saw it, and where its answer is published.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void reword(Concern seen, String title, String statement) {
        var docket = open.require(seen.id());
        past.keepWording(seen);
        if (!store.reword(seen, new NewConcern(seen.parent(), title, statement), minutes.act())) {
            throw new Refusal("synthesis.refused.concern-changed", seen.number());
        }
        note(docket, "concern reworded", seen.id());
    }

    /**
     * Moves a concern a step through the outline with all that stands under it; nothing happens at its edges.
     *
     * <p>Refuses once answers are published, because their numbers are public.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void move(ConcernId concern, Move move) {
        open.requireMovable(concern);
        var docket = open.require(concern);
        var outline = store.outline(docket);
        outline.move(concern, move);
        store.place(outline);
        note(docket, "concern moved", concern);
    }

    /**
     * Puts a concern somewhere else in the outline, with all that stands under it.
     *
     * <p>Refuses once answers are published, under itself, and beside or under a concern that is not there any more.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void place(ConcernId concern, Spot spot) {
        open.requireMovable(concern);
        var docket = open.require(concern);
        var outline = store.outline(docket);
        if (!outline.allows(concern, spot)) {
            throw new Refusal("synthesis.refused.place");
        }
        outline.put(concern, spot);
        store.place(outline);
        note(docket, "concern moved", concern);
    }

    /** Removes a concern. Refuses while concerns, excerpts or an answer hang on it, and once answers are published. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void remove(ConcernId concern) {
        open.requireMovable(concern);
        var docket = open.require(concern);
        past.removeUndoneParts(concern);
        if (!store.remove(concern)) {
            throw new Refusal("synthesis.refused.remove");
        }
        note(docket, "concern removed", concern);
    }

    private void note(DocketId docket, String act, ConcernId concern) {
        minutes.note(docket, act, "concern " + concern.value(), Map.of());
    }
}
