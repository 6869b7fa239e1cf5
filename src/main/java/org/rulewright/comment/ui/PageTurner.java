package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Glyph;
import org.rulewright.files.FileReading;
import org.rulewright.files.FileReadings;

/** The ways through a file: to the page before, the next, any page, and those on which words stand. */
final class PageTurner extends Nav {

    private final FileAddress place;
    private final FileReading reading;

    PageTurner(FileAddress place, FileReading reading, FileReadings readings) {
        this.place = place;
        this.reading = reading;
        setAriaLabel(getTranslation("comment.file.pages"));
        addClassName("rw-page-turner");
        var row = new Div(step(place.page() - 1, Glyph.LEFT, "comment.file.before"));
        row.add(jump(), step(place.page() + 1, Glyph.RIGHT, "comment.file.next"), search());
        row.addClassName("rw-row");
        add(row);
        if (!place.find().isEmpty()) {
            add(found(readings.pagesWith(reading.content(), place.find())));
        }
    }

    private Component step(int page, Glyph glyph, String key) {
        if (page < 1 || page > reading.pages()) {
            return new Span();
        }
        return new ButtonLink(place.at(page), glyph, getTranslation(key)).small();
    }

    private Component jump() {
        var page = new IntegerField(getTranslation("comment.file.page", reading.pages()));
        page.setMin(1);
        page.setMax(reading.pages());
        page.setValue(place.page());
        page.addClassName("rw-page-number");
        page.addValueChangeListener(event -> {
            var wish = event.getValue();
            if (event.isFromClient() && wish != null && wish >= 1 && wish <= reading.pages()) {
                go(place.at(wish));
            }
        });
        return page;
    }

    private Component search() {
        var words = new TextField(getTranslation("comment.file.find"));
        words.setValue(place.find());
        words.setClearButtonVisible(true);
        words.addKeyPressListener(Key.ENTER, _ -> find(words.getValue()));
        var search =
                new Button(getTranslation("comment.file.find.do"), Glyph.SEARCH.draw(), _ -> find(words.getValue()));
        var box = new Div(words, search);
        box.addClassName("rw-page-find");
        return box;
    }

    private void find(String words) {
        go(place.finding(words).at(place.page()));
    }

    private Component found(List<Integer> pages) {
        if (pages.isEmpty()) {
            return new Paragraph(getTranslation("comment.file.found.none", place.find()));
        }
        var line = new Paragraph(getTranslation("comment.file.found", place.find(), pages.size()));
        pages.forEach(page -> {
            var link = new Anchor(place.at(page), Integer.toString(page));
            link.setAriaLabel(getTranslation("comment.file.page.link", page));
            if (page == place.page()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            line.add(new Span(" "), link);
        });
        line.addClassName("rw-page-found");
        return line;
    }

    private static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
