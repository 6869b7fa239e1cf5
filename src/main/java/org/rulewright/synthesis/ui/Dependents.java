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

    private final Concern concern;
    private final Set<ConcernId> sharing;
    private final SynthesisAddress address;

    /** @param sharing the concerns under which something stands that stands under this one too */
    Dependents(Concern concern, Set<ConcernId> sharing, SynthesisAddress address) {
        this.concern = concern;
        this.sharing = sharing;
        this.address = address;
        addClassName("rw-stack-s");
    }

    void show(Chain chain) {
        removeAll();
        var changes = changes(chain, concern);
        row("synthesis.hangs.excerpts", others(chain, other -> sharing.contains(other.id())));
        row("synthesis.hangs.changes", others(chain, other -> !Collections.disjoint(changes, changes(chain, other))));
        row("synthesis.hangs.under", others(chain, other -> concern.id().equals(other.parent())));
        if (getComponentCount() > 0) {
            addComponentAsFirst(new H3(getTranslation("synthesis.hangs")));
        }
    }

    private List<Concern> others(Chain chain, Predicate<Concern> hangs) {
        return chain.concerns().stream()
                .filter(other -> !other.id().equals(concern.id()))
                .filter(hangs)
                .toList();
    }

    private static Collection<?> changes(Chain chain, Concern of) {
        return chain.response(of).map(Response::changes).orElse(Set.of());
    }

    private void row(String key, List<Concern> concerns) {
        if (concerns.isEmpty()) {
            return;
        }
        var row = new Div(new Span(getTranslation(key)));
        row.addClassNames("rw-row", "rw-small");
        concerns.forEach(other -> row.add(new ConcernChip(other, address)));
        add(row);
    }
}
