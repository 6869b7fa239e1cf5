package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Response;

/** What hangs on the answer to a concern: those that speak of the same words, and those that the same change carries out. */
final class Dependents extends Div {

    private final Chain chain;
    private final Concern concern;

    Dependents(Chain chain, Concern concern, Set<ConcernId> sharing, SynthesisAddress address) {
        this.chain = chain;
        this.concern = concern;
        addClassName("rw-stack-s");
        row("synthesis.hangs.excerpts", others(other -> sharing.contains(other.id())), address);
        row("synthesis.hangs.changes", others(this::sharesChanges), address);
        row("synthesis.hangs.under", others(other -> concern.id().equals(other.parent())), address);
        if (getComponentCount() > 0) {
            addComponentAsFirst(new H3(getTranslation("synthesis.hangs")));
        }
    }

    private List<Concern> others(Predicate<Concern> hangs) {
        return chain.concerns().stream()
                .filter(other -> !other.id().equals(concern.id()))
                .filter(hangs)
                .toList();
    }

    private boolean sharesChanges(Concern other) {
        return !Collections.disjoint(changes(concern), changes(other));
    }

    private Collection<?> changes(Concern of) {
        return chain.response(of).map(Response::changes).orElse(Set.of());
    }

    private void row(String key, List<Concern> concerns, SynthesisAddress address) {
        if (concerns.isEmpty()) {
            return;
        }
        var row = new Div(new Span(getTranslation(key)));
        row.addClassNames("rw-row", "rw-small");
        concerns.forEach(other -> row.add(new ConcernChip(other, address)));
        add(row);
    }
}
