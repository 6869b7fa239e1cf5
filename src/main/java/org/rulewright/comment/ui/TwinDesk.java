package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.files.PageText;

/** Where a public version is made: the words of the file page by page, what is hidden of them, and the word that it is so. */
final class TwinDesk extends Section {

    /** What is selected on the page, the labels cut out of it. */
    private static final String SELECTED = """
            const selection = getSelection();
            if (!selection.rangeCount || !this.contains(selection.anchorNode)) return '';
            const words = selection.getRangeAt(0).cloneContents();
            words.querySelectorAll('.rw-gap').forEach(gap => gap.replaceWith('\\u001e'));
            return words.textContent;
            """;

    private final TwinWays ways;
    private final List<PageText> pages;
    private final TwinPreview preview = new TwinPreview();
    private final PassageList list = new PassageList(this::showAgain);
    private final TextField field = new TextField(getTranslation("comment.secret.make.field"));
    private final Checkbox confirm = new Checkbox(getTranslation("comment.secret.make.confirm"));
    private final Div told = new Div();

    /** Reads the file at once; refuses one that cannot be read. */
    TwinDesk(String name, TwinWays ways, Component... beforeUse) {
        this.ways = ways;
        this.pages = ways.pages();
        setAriaLabel(getTranslation("comment.secret.make.title", name));
        addClassNames("rw-twin-desk", "rw-stack");
        field.setHelperText(getTranslation("comment.secret.make.field.hint"));
        field.setMaxLength(Passages.MOST_SIGNS);
        field.addClassName("rw-wide");
        field.addKeyPressListener(Key.ENTER, _ -> hide(field.getValue()));
        told.getElement().setAttribute("role", "status");
        var hiding = new Div(field, buttons(), list);
        hiding.addClassName("rw-stack-s");
        var sides = new Div(hiding, preview);
        sides.addClassName("rw-twin-sides");
        add(small(getTranslation("comment.secret.make.reading", name)), told, sides);
        add(beforeUse);
        add(confirming());
        draw();
    }

    private void showAgain(String passage) {
        change(ways.passages().without(passage));
    }

    private Div buttons() {
        var hide = new Button(getTranslation("comment.secret.make.hide"), _ -> hide(field.getValue()));
        var selected = new Button(
                getTranslation("comment.secret.make.hide.selected"),
                _ -> preview.getElement().executeJs(SELECTED).then(String.class, this::hideSelected));
        Stream.of(hide, selected).forEach(button -> button.addThemeVariants(ButtonVariant.SMALL));
        selected.getElement().executeJs("this.addEventListener('mousedown', event => event.preventDefault())");
        var row = new Div(hide, selected);
        row.addClassName("rw-row");
        return row;
    }

    private Div confirming() {
        var use = new Button(getTranslation(ways.useKey()), Glyph.CHECK.draw(), _ -> use());
        use.addThemeVariants(ButtonVariant.PRIMARY);
        var part = new Div(small(getTranslation("comment.secret.make.done")), confirm, use);
        part.addClassName("rw-stack-s");
        return part;
    }

    /** A selection over labels is several passages. */
    private void hideSelected(String words) {
        var parts = Stream.of(words.split("\u001e", -1))
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        attempt(() -> {
            var passages = ways.passages();
            for (var part : parts.isEmpty() ? List.of("") : parts) {
                passages = passages.plus(part);
            }
            change(passages);
        });
    }

    private void hide(String words) {
        attempt(() -> {
            change(ways.passages().plus(words));
            field.clear();
        });
    }

    private void change(Passages passages) {
        ways.hide(passages);
        confirm.setValue(false);
        draw();
    }

    private void draw() {
        var twin = ways.look(pages);
        list.show(twin.found());
        preview.show(twin.pages());
    }

    private void use() {
        if (!confirm.getValue()) {
            tell(getTranslation("comment.secret.make.confirm.missing"));
            confirm.focus();
            return;
        }
        attempt(ways::use);
    }

    private void attempt(Runnable act) {
        told.removeAll();
        try {
            act.run();
        } catch (Refusal refusal) {
            tell(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void tell(String words) {
        told.removeAll();
        told.add(new Note(Tone.STOP, Glyph.WARNING, words));
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }
}
