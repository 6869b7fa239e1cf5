package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.CommentLetters.Addition;
import org.rulewright.comment.LetterPages;
import org.rulewright.comment.letter.LetterReader;

/** A letter beside the points that were found in it, which its author keeps, drops, joins, divides and puts right. */
final class LetterTable extends Div {

    private final LetterChoices choices;
    private final Writing writing;
    private final LetterServices services;
    private final LetterPages.Legible letter;
    private final LetterSheet sheet;
    private final Div cards = new Div();
    private final Button addAll = new Button();
    private final H2 title = new H2();
    private final Div acts = new Div();
    private final Checkbox remarks = new Checkbox(getTranslation("comment.letter.remarks"));
    private final Paragraph refused = new Paragraph();

    LetterTable(Writing writing, LetterServices services, LetterPages.Legible letter, Consumer<Addition> onAdd) {
        this.writing = writing;
        this.services = services;
        this.letter = letter;
        var reader = services.letters().reader(writing.docket());
        var added = writing.secret()
                .map(secret -> services.letters().added(secret, letter.content()))
                .orElse(List.of());
        choices = new LetterChoices(reader, reader.read(letter.text()), added);
        sheet = new LetterSheet(letter.text());
        addClassName("rw-letter");
        addAll.addThemeVariants(ButtonVariant.PRIMARY);
        addAll.setDisableOnClick(true);
        addAll.addClickListener(_ -> add(onAdd));
        acts.add(addAll);
        acts.addClassName("rw-row");
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(sheet, points());
        draw();
    }

    /** Adds a way out beside the main button. */
    void addAct(Component act) {
        acts.add(act);
    }

    private Section points() {
        var points = new Section(title);
        points.addClassNames("rw-letter-points", "rw-stack");
        notes().forEach(points::add);
        points.add(cards, leftOver(), refused, acts);
        cards.addClassName("rw-points");
        title.getElement().setAttribute("aria-live", "polite");
        return points;
    }

    private List<Component> notes() {
        var taken = choices.taken();
        var notes = new ArrayList<Component>();
        notes.add(new Paragraph(getTranslation("comment.letter.lead")));
        if (taken.hasMore()) {
            notes.add(new Note(
                    Tone.TIME, Glyph.WARNING, getTranslation("comment.letter.more", LetterReader.MOST_POINTS)));
        }
        if (letter.text().isCut()) {
            notes.add(new Note(
                    Tone.TIME,
                    Glyph.WARNING,
                    getTranslation("comment.letter.long", letter.text().text().length())));
        }
        if (choices.hasAdded()) {
            notes.add(new Note(Tone.OK, Glyph.CHECK, getTranslation("comment.letter.before")));
        }
        return notes;
    }

    private Component leftOver() {
        var words = choices.taken().remarks();
        var said = new Paragraph(words);
        said.addClassNames("rw-said", "rw-as-written");
        var shown = new Details(getTranslation("comment.letter.left"), said);
        var part = new Div(shown, remarks);
        part.setVisible(!words.isBlank());
        return part;
    }

    private void draw() {
        cards.removeAll();
        for (var place = 0; place < choices.size(); place++) {
            cards.add(new LetterCard(
                    place, choices, new LetterCard.Around(writing.docket(), services, this::draw, this::tell)));
        }
        tell();
    }

    /** Says how many points there are now, and marks them in the letter. */
    private void tell() {
        var kept = choices.kept().size();
        title.setText(getTranslation("comment.letter.found", choices.size()));
        addAll.setText(getTranslation("comment.letter.add", kept));
        addAll.setVisible(choices.size() > 0 || !choices.taken().remarks().isBlank());
        addAll.setEnabled(true);
        sheet.mark(choices);
    }

    private void add(Consumer<Addition> onAdd) {
        try {
            var said = remarks.getValue() ? choices.taken().remarks() : "";
            if (choices.kept().isEmpty() && said.isBlank()) {
                refuse(getTranslation("comment.letter.nothing"));
                return;
            }
            onAdd.accept(new Addition(letter.content(), choices.kept(), said));
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void refuse(String text) {
        refused.setText(text);
        refused.setVisible(true);
        addAll.setEnabled(true);
    }
}
