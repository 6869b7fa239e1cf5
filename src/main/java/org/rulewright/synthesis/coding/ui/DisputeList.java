package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.coding.Coded;
import org.rulewright.synthesis.coding.CodingResult;

/** The excerpts that people filed differently, each with who filed it where, so that they can talk about it. */
final class DisputeList extends Section {

    private final CodingResult result;
    private final List<Concern> concerns;

    /** @param concerns those of the docket, in the order of the outline */
    DisputeList(CodingResult result, List<Concern> concerns) {
        this.result = result;
        this.concerns = concerns;
        addClassName("rw-stack-s");
        add(new H2(getTranslation("synthesis.coding.disputes", result.disputed().size())));
        if (result.disputed().isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.coding.disputes.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("rw-reasons");
        result.disputed().forEach(unit -> list.add(item(unit)));
        add(list);
    }

    private ListItem item(Coded unit) {
        var excerpt = result.excerpts().get(unit.excerpt());
        var words = new Div();
        if (excerpt == null) {
            words.add(getTranslation("synthesis.coding.disputes.hidden", unit.number()));
        } else {
            words.add(excerpt.quote());
            words.addClassNames("rw-said", "rw-words");
        }
        var filed = new UnorderedList();
        for (var coder : result.coders()) {
            var answer = unit.answers().get(coder.id());
            if (answer != null) {
                filed.add(line(coder.name(), answer));
            }
        }
        filed.add(line(
                getTranslation("synthesis.coding.machine.name"),
                unit.machine().map(Set::of).orElse(Set.of())));
        return new ListItem(words, filed);
    }

    private ListItem line(String who, Set<ConcernId> under) {
        var name = new Span(who);
        name.addClassName("rw-strong");
        return new ListItem(name, new Span(getTranslation("synthesis.coding.disputes.filed", words(under))));
    }

    private String words(Set<ConcernId> under) {
        if (under.isEmpty()) {
            return getTranslation("synthesis.coding.none");
        }
        var known = concerns.stream()
                .filter(concern -> under.contains(concern.id()))
                .map(concern -> getTranslation("synthesis.numbered", concern.number(), concern.title()))
                .collect(Collectors.joining("; "));
        return known.isEmpty() ? getTranslation("synthesis.coding.removed") : known;
    }
}
