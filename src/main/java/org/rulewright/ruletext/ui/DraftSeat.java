package org.rulewright.ruletext.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.drafting.ActDone;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.DraftLine;
import org.rulewright.ruletext.drafting.Glance;
import org.rulewright.ruletext.drafting.OpenProvision;
import org.rulewright.ruletext.drafting.Visit;

/** One window's place at a draft. */
final class DraftSeat {
    private final DraftServices services;
    private final Docket docket;
    private final RuleVersion version;
    private final boolean editable;
    private final String name = UUID.randomUUID().toString();

    DraftSeat(DraftServices services, Docket docket, RuleVersion version, boolean editable) {
        this.services = services;
        this.docket = docket;
        this.version = version;
        this.editable = editable;
    }

    DraftServices services() {
        return services;
    }

    RuleVersion version() {
        return version;
    }

    /** Whether the reader may change anything. */
    boolean isEditable() {
        return editable;
    }

    Times times() {
        return Times.in(docket.agency().zone());
    }

    TextAddresses pages() {
        return new TextAddresses(docket.number());
    }

    Optional<OpenProvision> open(LineageId lineage) {
        return services.desk().open(version.id(), lineage);
    }

    /** The provision at this place, or the last one where there are fewer. */
    Optional<DraftLine> at(int position) {
        var last = services.desk().count(version.id()) - 1;
        var place = Math.clamp(position, 0, Math.max(0, last));
        return services.desk().lines(version.id(), place, 1).stream().findFirst();
    }

    ActDone act(DraftAct act, int seen) {
        return services.drafting().act(version.id(), act, seen);
    }

    ActDone undo(int last) {
        return services.drafting().undo(version.id(), last);
    }

    /** @param at the provision that is open; null where none is */
    Glance look(@Nullable LineageId at) {
        return services.desk().look(version.id(), new Visit(name, at));
    }

    void leave() {
        services.desk().leave(version.id(), name);
    }
}
