package org.rulewright.panel.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rulewright.docket.Docket;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.panel.Member;
import org.rulewright.panel.Panel;
import org.rulewright.panel.Panels;
import org.rulewright.panel.Round;
import org.springframework.stereotype.Component;

/** Finds where the reader sits, and what round it is. */
@Component
class Seats {

    private final Panels panels;
    private final CurrentAccount account;
    private final Clock clock;

    Seats(Panels panels, CurrentAccount account, Clock clock) {
        this.panels = panels;
        this.account = account;
        this.clock = clock;
    }

    /** The panels on which the reader sits. */
    List<Panel> panels() {
        return panels.all();
    }

    /** The reader's seat on the panel of a docket; empty where there is none, or no round is planned. */
    Optional<PanelSheet.Seat> on(Docket docket) {
        var expert = account.get();
        return panels.find(docket.id())
                .flatMap(panel -> panel.member(expert)
                        .flatMap(member -> panel.roundAt(clock.instant()).map(round -> seat(panel, round, member))));
    }

    private PanelSheet.Seat seat(Panel panel, Round round, Member member) {
        return new PanelSheet.Seat(panel, round, member, round.phaseAt(clock.instant()));
    }
}
