package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.rulewright.docket.Categories;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.suggestion.Place;
import org.rulewright.synthesis.suggestion.Place.Exclusion;
import org.rulewright.synthesis.suggestion.Wording;

/** Which wordings exclude each other, and which several categories agree on: in sentences, drawn, and as a table. */
final class ConflictMap extends Section {
    /** Beyond these a drawing would be a tangle; the table is always there. */
    private static final int DRAWN = 10;

    private final Place place;
    private final Categories categories;

    ConflictMap(Place place, Categories categories) {
        this.place = place;
        this.categories = categories;
        addClassNames("rw-conflicts", "rw-stack-s");
        add(new H3(getTranslation("synthesis.suggestion.map")), sentences());
        var both = new Div();
        both.addClassName("rw-conflicts-both");
        if (place.wordings().size() <= DRAWN) {
            both.add(new Html(new ConflictDrawing(place, categories).svg(said())));
        }
        both.add(table());
        add(both);
    }

    private Component sentences() {
        var list = new UnorderedList();
        place.exclusions().forEach(each -> list.add(new ListItem(sentence(each))));
        place.agreed().forEach(each -> list.add(new ListItem(sentence(each))));
        list.addClassName("rw-conflicts-said");
        return list;
    }

    private String sentence(Exclusion exclusion) {
        return getTranslation(
                "synthesis.suggestion.exclusion",
                Labels.askers(exclusion.one(), categories),
                exclusion.one().letter(),
                Labels.askers(exclusion.other(), categories),
                exclusion.other().letter());
    }

    private String sentence(Wording agreed) {
        return getTranslation("synthesis.suggestion.agreement", Labels.askers(agreed, categories), agreed.letter());
    }

    private String said() {
        return String.join(
                " ",
                Stream.concat(
                                place.exclusions().stream().map(this::sentence),
                                place.agreed().stream().map(this::sentence))
                        .toList());
    }

    private Component table() {
        var table = new NativeTable();
        table.addClassNames("rw-table", "rw-table-tight");
        table.setCaptionText(getTranslation("synthesis.suggestion.map"));
        table.getCaption().addClassName("rw-vh");
        var head = table.getHead().addRow();
        for (var key : new String[] {"wording", "asked-by", "excludes"}) {
            var cell = new NativeTableHeaderCell(getTranslation("synthesis.suggestion.map." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        place.wordings().forEach(wording -> table.getBody().add(row(wording)));
        return table;
    }

    private NativeTableRow row(Wording wording) {
        var name = new NativeTableHeaderCell(wording.letter());
        name.getElement().setAttribute("scope", "row");
        var askers = new Span();
        askers.addClassName("rw-conflicts-askers");
        wording.categories().forEach(code -> askers.add(new CategoryLabel(categories.get(code))));
        var excluded = place.excludedBy(wording);
        var row = new NativeTableRow();
        row.add(
                name,
                new NativeTableCell(askers),
                new NativeTableCell(
                        excluded.isEmpty()
                                ? getTranslation("synthesis.suggestion.map.none")
                                : Labels.letters(excluded)));
        return row;
    }
}
