package org.rulewright.ruletext.drafting;

import java.util.HashSet;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.ProvisionKind;

/**
 * Splits a provision in two: the words from that place on become a provision of their own behind it, which takes along
 * what is under it.
 *
 * @param at how many signs of the text stay
 */
public record Split(LineageId on, int at) implements DraftAct {
    @Override
    public Kind kind() {
        return Kind.SPLIT;
    }

    @Override
    public DraftText applyTo(DraftText draft, Supplier<LineageId> fresh) {
        var whole = draft.get(on);
        var staying = whole.text().substring(0, Math.clamp(at, 0, whole.text().length()));
        var going = whole.text().substring(staying.length());
        if (staying.isBlank() || going.isBlank() || isWithinWord(staying, going)) {
            throw new Refusal("ruletext.drafting.refused.split");
        }
        if (whole.kind() == ProvisionKind.TABLE && !staying.endsWith("\n") && !going.startsWith("\n")) {
            throw new Refusal("ruletext.drafting.refused.split-table");
        }
        var part = new DraftProvision(fresh.get(), "", whole.kind(), whole.level(), going);
        var parted = draft.with(on, provision -> provision.saying(staying)).with(draft.place(on) + 1, part);
        return parted.tied(ties(draft, part.lineage()));
    }

    private static boolean isWithinWord(String staying, String going) {
        return Character.isLetterOrDigit(staying.codePointBefore(staying.length()))
                && Character.isLetterOrDigit(going.codePointAt(0));
    }

    /** The part comes from where the whole came from. */
    private HashSet<DraftTie> ties(DraftText draft, LineageId part) {
        var ties = new HashSet<>(draft.ties());
        ties.add(new DraftTie(part, on, DraftTie.Kind.SPLIT));
        draft.ties().stream()
                .filter(tie -> tie.lineage().equals(on))
                .forEach(tie -> ties.add(new DraftTie(part, tie.from(), DraftTie.Kind.SPLIT)));
        return ties;
    }
}
