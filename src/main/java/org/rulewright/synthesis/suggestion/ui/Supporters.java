package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.suggestion.Supporter;

/** Who asks for a wording: by category, and each with the point that says so. */
final class Supporters extends Div {
    /** More than these are folded away. */
    private static final int SHOWN = 4;

    private final SuggestionDesk desk;

    Supporters(List<Supporter> supporters, SuggestionDesk desk) {
        this.desk = desk;
        addClassName("rw-supporters");
        add(byCategory(supporters));
        var list = new UnorderedList();
        supporters.forEach(supporter -> list.add(item(supporter)));
        add(
                supporters.size() <= SHOWN
                        ? list
                        : new Details(getTranslation("synthesis.suggestion.supporters", supporters.size()), list));
    }

    private Component byCategory(List<Supporter> supporters) {
        var grouped = new LinkedHashMap<String, List<Supporter>>();
        for (var supporter : supporters) {
            grouped.merge(supporter.category(), List.of(supporter), Supporters::joined);
        }
        var row = new Div();
        row.addClassNames("rw-row", "rw-small");
        grouped.forEach((category, some) -> {
            var comments = some.stream().map(Supporter::comment).distinct().count();
            var organisations = some.stream()
                    .map(Supporter::organisation)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .count();
            var count = new Span(getTranslation("synthesis.suggestion.voices", comments, organisations));
            count.addClassName("rw-quiet");
            var voice = new Span(new CategoryLabel(desk.categories().get(category)), count);
            voice.addClassName("rw-row");
            row.add(voice);
        });
        return row;
    }

    private static List<Supporter> joined(List<Supporter> some, List<Supporter> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private ListItem item(Supporter supporter) {
        var name = supporter.name().isEmpty() ? getTranslation("synthesis.anonymous") : supporter.name();
        var link = new Anchor(
                "staff/synthesis?docket=%s&comment=%s"
                        .formatted(
                                desk.docket().number(),
                                supporter.trackingNumber().value()),
                getTranslation("synthesis.suggestion.by", name, supporter.number()));
        link.addClassName("rw-tap");
        var item = new ListItem(link);
        item.addClassNames("rw-row", "rw-small");
        if (supporter.sample()) {
            item.add(new SampleMark());
        }
        return item;
    }
}
