package org.rulewright.ruletext.drafting;

import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;

/** Moves a provision with everything under it. */
public record Move(LineageId on, Direction to) implements DraftAct {
    /** Which way. */
    public enum Direction {
        /** Before the one before it. */
        UP,
        /** Behind the one after it. */
        DOWN,
        /** Under the one before it, as the last one there. */
        IN,
        /** Behind the one that it belongs to. */
        OUT
    }

    @Override
    public Kind kind() {
        return Kind.MOVE;
    }

    @Override
    public DraftText applyTo(DraftText draft, Supplier<LineageId> fresh) {
        var place = draft.place(on);
        var end = draft.end(place);
        return switch (to) {
            case UP -> draft.moved(place, end, before(draft, place), 0);
            case DOWN -> draft.moved(place, end, after(draft, place) - (end - place), 0);
            case IN -> {
                before(draft, place);
                yield draft.moved(place, end, place, 1);
            }
            case OUT -> draft.moved(place, end, above(draft, place) - (end - place), -1);
        };
    }

    private static int before(DraftText draft, int place) {
        return draft.siblingBefore(place).orElseThrow(() -> new Refusal("ruletext.drafting.refused.first"));
    }

    private static int after(DraftText draft, int place) {
        return draft.end(draft.siblingAfter(place).orElseThrow(() -> new Refusal("ruletext.drafting.refused.last")));
    }

    private static int above(DraftText draft, int place) {
        return draft.end(draft.parent(place).orElseThrow(() -> new Refusal("ruletext.drafting.refused.top")));
    }
}
