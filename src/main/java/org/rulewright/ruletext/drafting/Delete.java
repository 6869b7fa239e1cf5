package org.rulewright.ruletext.drafting;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.LineageId;

/** Deletes a provision, and what is under it or not; what stays belongs to the one above. */
public record Delete(LineageId on, boolean withAllUnder) implements DraftAct {
    @Override
    public Kind kind() {
        return Kind.DELETE;
    }

    @Override
    public DraftText applyTo(DraftText draft, Supplier<LineageId> fresh) {
        var place = draft.place(on);
        var gone = withAllUnder
                ? draft.provisions().subList(place, draft.end(place)).stream()
                        .map(DraftProvision::lineage)
                        .collect(Collectors.toSet())
                : Set.of(on);
        if (gone.size() == draft.provisions().size()) {
            throw new Refusal("ruletext.drafting.refused.all");
        }
        return draft.without(gone);
    }
}
