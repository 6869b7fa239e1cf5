package org.rulewright.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;

/** The ways to have all results as a table, to keep the search, and to hear of what it finds later. */
final class TakeAlong extends Div {

    private final Query query;
    private final transient Finder.Place place;
    private final transient Keeping keeping;
    private final Div saving = new Div();

    TakeAlong(Query query, Finder.Place place) {
        this.query = query;
        this.place = place;
        keeping = place.keeping();
        addClassName("rw-take-along");
        if (!place.isDesk()) {
            var links = new Div(table(place.docket()), link("search.atom", place.docket(), Map.of(), Glyph.BELL));
            links.addClassNames("rw-row", "rw-small");
            add(links, saving, new Details(getTranslation("search.subscribe"), subscribing()));
        }
        if (keeping.isSignedIn()) {
            add(new Details(getTranslation("search.save"), saving()));
        }
    }

    private Anchor table(String docket) {
        var ticket = UUID.randomUUID().toString();
        var link = link("search.csv", docket, Map.of("ticket", List.of(ticket)), Glyph.DOWNLOAD);
        link.getElement().addEventListener("click", _ -> {
            saving.removeAll();
            saving.add(new SavingLine(() -> keeping.table(ticket)));
        });
        return link;
    }

    private Anchor link(String path, String docket, Map<String, List<String>> more, Glyph glyph) {
        var parameters = new LinkedHashMap<>(QueryAddress.write(query.onPage(1)));
        parameters.putAll(more);
        if (!docket.isEmpty()) {
            parameters.put("in", List.of(docket));
        }
        var given = new QueryParameters(parameters).getQueryString();
        var link = new Anchor(given.isEmpty() ? path : path + "?" + given, getTranslation("search.take." + path));
        link.addComponentAsFirst(glyph.draw());
        link.setRouterIgnore(true);
        link.addClassName("rw-tap");
        return link;
    }

    private Div subscribing() {
        var address = new EmailField(getTranslation("search.subscribe.address"));
        address.setHelperText(getTranslation("search.subscribe.what"));
        var form = new Div();
        form.add(address, new Button(getTranslation("search.subscribe.do"), _ -> {
            try {
                keeping.subscribe(address.getValue(), query.onPage(1));
                form.removeAll();
                form.add(new Note(Tone.OK, Glyph.CHECK, getTranslation("search.subscribe.done")));
            } catch (Refusal refusal) {
                address.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
                address.setInvalid(true);
            }
        }));
        form.addClassName("rw-stack");
        return form;
    }

    private void keep(String name) {
        if (place.isDesk()) {
            keeping.saveAtDesk(name, query.onPage(1));
        } else {
            keeping.save(name, query.onPage(1));
        }
    }

    private Div saving() {
        var name = new TextField(getTranslation("search.save.name"));
        name.setValue(query.text().substring(0, Math.min(query.text().length(), 100)));
        var form = new Div();
        var list = new SavedList(keeping);
        form.add(name, new Button(getTranslation("search.save.do"), _ -> {
            try {
                keep(name.getValue());
                name.setInvalid(false);
                list.show();
            } catch (Refusal refusal) {
                name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
                name.setInvalid(true);
            }
        }));
        form.add(list);
        form.addClassName("rw-stack");
        return form;
    }
}
