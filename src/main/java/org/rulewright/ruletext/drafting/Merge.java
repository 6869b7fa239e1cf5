package org.rulewright.ruletext.drafting;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.ProvisionKind;

/** Takes the words of the next provision, the first one under it or the one behind it, up into this one. */
public record Merge(LineageId on) implements DraftAct {
    @Override
    public Kind kind() {
        return Kind.MERGE;
    }

    @Override
    public DraftText applyTo(DraftText draft, Supplier<LineageId> fresh) {
        var one = draft.get(on);
        var next = next(draft, one);
        var isTable = one.kind() == ProvisionKind.TABLE;
        if (isTable != (next.kind() == ProvisionKind.TABLE)) {
            throw new Refusal("ruletext.drafting.refused.merge-table");
        }
        var words = one.text() + (isTable ? "\n" : " ") + next.text();
        var merged = draft.with(on, provision -> provision.saying(words));
        return withoutNext(merged, one, next).tied(ties(draft, next.lineage()));
    }

    private static DraftProvision next(DraftText draft, DraftProvision one) {
        var place = draft.place(one.lineage()) + 1;
        if (place == draft.provisions().size() || draft.provisions().get(place).level() < one.level()) {
            throw new Refusal("ruletext.drafting.refused.merge");
        }
        return draft.provisions().get(place);
    }

    /** What was under the next one stays as deep as it is under this one. */
    private static DraftText withoutNext(DraftText merged, DraftProvision one, DraftProvision next) {
        if (next.level() > one.level()) {
            return merged.without(Set.of(next.lineage()));
        }
        var rest = merged.provisions().stream()
                .filter(provision -> !provision.lineage().equals(next.lineage()))
                .toList();
        return new DraftText(rest, merged.ties());
    }

    private Set<DraftTie> ties(DraftText draft, LineageId next) {
        var ties = new HashSet<DraftTie>();
        for (var tie : draft.ties()) {
            if (!tie.lineage().equals(next)) {
                ties.add(tie);
            } else if (!tie.from().equals(on)) {
                ties.add(new DraftTie(on, tie.from(), DraftTie.Kind.MERGED));
            }
        }
        ties.add(new DraftTie(on, next, DraftTie.Kind.MERGED));
        return ties;
    }
}
