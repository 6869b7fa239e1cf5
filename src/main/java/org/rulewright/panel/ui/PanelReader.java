package org.rulewright.panel.ui;

import java.util.List;
import java.util.Optional;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.panel.Panels;
import org.rulewright.panel.Positions;
import org.springframework.stereotype.Component;

/** Lays out what an expert needs to see. */
@Component
class PanelReader {

    private final Seats seats;
    private final Panels panels;
    private final Positions positions;
    private final Dockets dockets;

    PanelReader(Seats seats, Panels panels, Positions positions, Dockets dockets) {
        this.seats = seats;
        this.panels = panels;
        this.positions = positions;
        this.dockets = dockets;
    }

    /** The dockets on whose panel the reader sits. */
    List<Docket> dockets() {
        return seats.panels().stream().map(panel -> dockets.get(panel.docket())).toList();
    }

    /** The docket that the address names, or the only one there is. */
    Optional<Docket> docket(PanelAddress address) {
        if (!address.docket().isEmpty()) {
            return Optional.of(dockets.get(address.docket()));
        }
        var own = dockets();
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }

    /** The reader's desk on a docket; empty where there is no seat for the reader, or no round is planned. */
    Optional<PanelSheet> sheet(Docket docket) {
        return seats.on(docket)
                .map(seat ->
                        new PanelSheet(docket, seat, panels.draft(seat.round().id()), positions.of(docket.id())));
    }
}
