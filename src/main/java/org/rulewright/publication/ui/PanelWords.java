package org.rulewright.publication.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.base.ui.Times;
import org.rulewright.panel.PanelPosition;
import org.rulewright.panel.PanelStance;

/** What the experts held on a provision: how many held what, and their reasons. */
final class PanelWords extends Div {

    private final Times times;

    PanelWords(List<PanelPosition> positions, Times times) {
        this.times = times;
        var counts = new Paragraph(counts(positions));
        counts.addClassName("rw-small");
        add(counts);
        var reasons = reasons(positions);
        if (reasons.getComponentCount() > 0) {
            add(new Details(getTranslation("publication.panel.reasons"), reasons));
        }
    }

    /** Agreement, changes and blocks are said even where there are none: their absence tells something. */
    private String counts(List<PanelPosition> positions) {
        var held = positions.stream().collect(groupingBy(PanelPosition::stance, counting()));
        return Stream.of(PanelStance.values())
                .filter(stance ->
                        held.containsKey(stance) || stance == PanelStance.AGREE || stance == PanelStance.BLOCKING)
                .map(stance -> getTranslation("publication.panel." + stance, held.getOrDefault(stance, 0L)))
                .collect(Collectors.joining(", "));
    }

    private UnorderedList reasons(List<PanelPosition> positions) {
        var reasons = new UnorderedList();
        reasons.addClassName("rw-positions");
        positions.stream()
                .filter(position -> !position.statement().words().isBlank())
                .forEach(position -> reasons.add(reason(position)));
        return reasons;
    }

    private ListItem reason(PanelPosition position) {
        var member = new Span(getTranslation(
                "publication.panel.member",
                position.memberLabel(),
                getTranslation("publication.panel.stance." + position.stance()),
                times.day(position.stated())));
        member.addClassNames("rw-small", "rw-quiet");
        return new ListItem(member, new PlainWords(position.statement().words()));
    }
}
