package org.rulewright.ruletext.drafting;

import java.util.function.Supplier;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.ProvisionKind;

/** Adds a provision beside another one. */
public record Add(LineageId on, Where where, String number, ProvisionKind what, String text) implements DraftAct {
    /** On which side of the other one. */
    public enum Where {
        BEFORE,
        /** Behind it and all that is under it. */
        AFTER,
        /** As the last one under it. */
        UNDER
    }

    @Override
    public Kind kind() {
        return Kind.ADD;
    }

    @Override
    public DraftText applyTo(DraftText draft, Supplier<LineageId> fresh) {
        var place = draft.place(on);
        var level = draft.get(on).level() + (where == Where.UNDER ? 1 : 0);
        var added = new DraftProvision(fresh.get(), number, what, level, text);
        return draft.with(where == Where.BEFORE ? place : draft.end(place), added);
    }
}
