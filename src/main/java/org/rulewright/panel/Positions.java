package org.rulewright.panel;

import java.util.List;
import java.util.Map;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.LineageId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the experts hold on each provision: nothing is overwritten, and what was stated last counts. */
@Service
public class Positions {

    private final PositionStore store;
    private final PanelDoor door;
    private final DraftReader drafts;
    private final PanelEvents events;

    Positions(PositionStore store, PanelDoor door, DraftReader drafts, PanelEvents events) {
        this.store = store;
        this.door = door;
        this.drafts = drafts;
        this.events = events;
    }

    /**
     * States what the caller holds on a provision; an earlier position stays in the history.
     *
     * <p>Refuses an account that is not on the panel, a provision that the draft doesn't show, and every moment outside
     * of the round, by the database's clock.
     */
    @PreAuthorize(Allowed.PANELIST)
    @Transactional
    public PanelPosition state(RoundId round, LineageId lineage, Statement statement) {
        var panel = door.get(round);
        if (!drafts.shows(panel, round, lineage)) {
            throw new NotFound("panel.refused.provision");
        }
        var id = store.state(round, door.caller(), lineage, statement)
                .orElseThrow(() -> new Refusal("panel.refused.closed"));
        var position = store.get(id);
        events.stated(panel, position);
        return position;
    }

    /** Adds a position of the past with the moment at which it was stated; one that is there already is left alone. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public void record(PastPosition position) {
        var panel = door.get(position.round());
        store.add(position).ifPresent(id -> events.stated(panel, store.get(id)));
    }

    /** Everything that was stated on a docket; empty where the caller may not see its panel. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    public StatedPositions of(DocketId docket) {
        return new StatedPositions(
                door.find(docket).map(panel -> store.all(panel.id())).orElse(List.of()));
    }

    /**
     * What each member held in the end, by provision: for everybody once the docket is answered, and for the agency's
     * staff at any time; empty before that.
     */
    @PreAuthorize(Allowed.ANYONE)
    public Map<LineageId, List<PanelPosition>> published(DocketId docket) {
        return door.published(docket)
                .map(panel -> new StatedPositions(store.all(panel.id())).newest())
                .orElse(Map.of());
    }
}
