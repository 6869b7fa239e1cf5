package org.rulewright.panel;

import java.util.List;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.Comparison;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The experts of each docket, what they are asked, and in which rounds they look at the draft. */
@Service
public class Panels {

    private final PanelDoor door;
    private final PanelStore store;
    private final DraftReader drafts;
    private final PanelEvents events;

    Panels(PanelDoor door, PanelStore store, DraftReader drafts, PanelEvents events) {
        this.door = door;
        this.store = store;
        this.drafts = drafts;
        this.events = events;
    }

    /** The panel of a docket; empty where there is none, or none for the caller. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    public Optional<Panel> find(DocketId docket) {
        return door.find(docket);
    }

    /** The panels that the caller may see, the newest first. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    public List<Panel> all() {
        return door.all();
    }

    /** The draft that a round is about, read against the version before it. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    public Comparison draft(RoundId id) {
        return drafts.read(door.get(id), id);
    }

    /**
     * Sets up the panel of a docket, or brings it up to date: members are known by their label, rounds by their place.
     * Nobody is removed.
     */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public Panel open(NewPanel panel) {
        var id = store.put(panel);
        panel.members().forEach(member -> store.putMember(id, member));
        for (var place = 0; place < panel.rounds().size(); place++) {
            store.putRound(id, place + 1, panel.rounds().get(place));
        }
        var opened = store.find(panel.docket()).orElseThrow();
        events.opened(opened);
        return opened;
    }
}
