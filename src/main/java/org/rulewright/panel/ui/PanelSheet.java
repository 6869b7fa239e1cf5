package org.rulewright.panel.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.panel.Member;
import org.rulewright.panel.Panel;
import org.rulewright.panel.PanelPosition;
import org.rulewright.panel.PanelStance;
import org.rulewright.panel.Round;
import org.rulewright.panel.Spread;
import org.rulewright.panel.StatedPositions;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.LineageId;

/**
 * What lies on an expert's desk.
 *
 * @param stated everything that was stated on the docket
 */
record PanelSheet(Docket docket, Seat seat, Comparison draft, StatedPositions stated) {

    /** Who sits there, in which round, and where that stands. */
    record Seat(Panel panel, Round round, Member member, Round.Phase phase) {}

    Times times() {
        return Times.in(docket.agency().zone());
    }

    Round round() {
        return seat.round();
    }

    /** The provisions to list: those that change, or all of them. */
    List<ComparedProvision> listed(boolean all) {
        return draft.provisions().stream()
                .filter(provision -> all || provision.isChanged())
                .toList();
    }

    /** The provision that the address names, or the first one that changes, or the first one at all. */
    Optional<ComparedProvision> open(PanelAddress address) {
        return draft.provisions().stream()
                .filter(provision -> address.names(provision.provision().lineage()))
                .findFirst()
                .or(() -> listed(false).stream().findFirst())
                .or(() -> draft.provisions().stream().findFirst());
    }

    /** The provision after this one in the list. */
    Optional<ComparedProvision> after(ComparedProvision provision, boolean all) {
        var listed = listed(all);
        var next = listed.indexOf(provision) + 1;
        return next < listed.size() ? Optional.of(listed.get(next)) : Optional.empty();
    }

    /** What the expert at the desk stated on a provision in this round. */
    Optional<PanelPosition> own(LineageId lineage) {
        return stated.by(seat.member().id()).in(round().number()).on(lineage).last();
    }

    /** What the expert at the desk stated on a provision in the rounds before. */
    Optional<PanelPosition> ownBefore(LineageId lineage) {
        return stated.by(seat.member().id())
                .through(round().number() - 1)
                .on(lineage)
                .last();
    }

    /** The number of a provision, or what it is where it has none. */
    String name(ComparedProvision compared, Times.Words words) {
        var provision = compared.provision();
        return provision.label().isEmpty()
                ? words.say("ruletext.provision-kind." + provision.kind())
                : provision.label();
    }

    /** Which round it is, until when, and how much is done. */
    String summary(Times.Words words) {
        return words.say(
                "panel.summary." + seat.phase(),
                round().number(),
                times().last(seat.phase() == Round.Phase.PLANNED ? round().opens() : round().closes()),
                ownCount(),
                draft.changes());
    }

    /** On how many of the changes the expert has stated something in this round. */
    long ownCount() {
        return listed(false).stream()
                .filter(provision -> own(provision.provision().lineage()).isPresent())
                .count();
    }

    /** Where each member stands on a provision now, whatever the round in which it was stated. */
    List<PanelPosition> standing(LineageId lineage) {
        return stated.through(round().number()).newest().getOrDefault(lineage, List.of());
    }

    Spread spread(LineageId lineage) {
        return Spread.of(standing(lineage), seat.panel().members().size());
    }

    /** The blocking concerns that nobody has lifted, in the order of the text. */
    List<PanelPosition> blocking() {
        var blocking = new ArrayList<PanelPosition>();
        draft.provisions()
                .forEach(provision -> standing(provision.provision().lineage()).stream()
                        .filter(position -> position.stance() == PanelStance.BLOCKING)
                        .forEach(blocking::add));
        return blocking;
    }
}
