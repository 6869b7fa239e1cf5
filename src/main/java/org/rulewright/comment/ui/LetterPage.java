package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.CommentLetters.Addition;
import org.rulewright.comment.LetterPages;

/**
 * Where a letter is taken apart: a file of the draft, or one that is pasted here. Nothing goes into the comment before
 * its author says so.
 */
@StyleSheet("assets/letter.css")
final class LetterPage extends Div {

    /** The step's name in addresses. */
    static final String CODE = "letter";

    private final Writing writing;
    private final LetterServices services;
    private final Consumer<String> go;
    private final Div shown = new Div();
    private final Waiting waiting = new Waiting(this::read);
    private final @Nullable Long file;

    /**
     * The page that the address asks for.
     *
     * @param go goes to an address
     */
    LetterPage(Writing writing, LetterServices services, Map<String, String> address, Consumer<String> go) {
        this.writing = writing;
        this.services = services;
        this.go = go;
        var asked = address.getOrDefault("file", "");
        file = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
        shown.addClassName("rw-stack");
        add(shown, waiting);
        if (file == null) {
            edit(pasted());
        } else {
            read();
        }
    }

    private String pasted() {
        return writing.secret().map(services.letters()::pasted).orElse("");
    }

    /** Shows the file as far as it is read. */
    private void read() {
        waiting.lookAgain(false);
        shown.removeAll();
        try {
            var secret = writing.secret().orElseThrow(() -> new NotFound("comment.refused.draft"));
            switch (services.files().file(secret, file == null ? 0 : file)) {
                case LetterPages.Waiting _ -> showWaiting();
                case LetterPages.Unreadable because -> refuse(getTranslation(because.key()));
                case LetterPages.Legible letter -> show(letter, "comment.letter.leave", () -> go.accept(back()));
            }
        } catch (NotFound gone) {
            refuse(getTranslation(gone.key(), gone.arguments()));
        }
    }

    private void refuse(String words) {
        shown.add(new Note(Tone.TIME, Glyph.WARNING, words), wayBack());
    }

    private void showWaiting() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("comment.letter.waiting"));
        shown.add(new Paragraph(getTranslation("comment.letter.waiting")), bar, wayBack());
        waiting.lookAgain(true);
    }

    /** Whether an address asks for this step. */
    static boolean isAskedFor(Map<String, String> address) {
        return CODE.equals(address.get("step"));
    }

    /** Takes the pasted letter apart, or offers the field for pasting one. */
    private void edit(String pasted) {
        if (pasted.isBlank()) {
            offerField("");
        } else {
            show(services.letters().read(pasted), "comment.letter.change", () -> offerField(pasted));
        }
    }

    private void offerField(String words) {
        shown.removeAll();
        shown.add(
                new PastedLetter(
                        words,
                        pasted -> services.letters().paste(writing.begun(), pasted),
                        () -> edit(services.letters().pasted(writing.begun()))),
                wayBack());
    }

    /** Shows a letter beside its points; the button of that name leaves without adding any. */
    private void show(LetterPages.Legible letter, String key, Runnable leave) {
        shown.removeAll();
        var table = new LetterTable(writing, services, letter, this::add);
        var other = new Button(getTranslation(key), _ -> leave.run());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        table.addAct(other);
        shown.add(table);
    }

    private void add(Addition addition) {
        services.letters().add(writing.begun(), addition);
        go.accept(back());
    }

    private String back() {
        return FormPlace.at(Step.POINTS).addressFor(writing);
    }

    private Anchor wayBack() {
        return new Anchor(back(), getTranslation("comment.form.back.points"));
    }

    /** The address at which a file of a draft is taken apart; that of the pasted letter where there is no file. */
    static String addressOf(Writing writing, @Nullable Long file) {
        var draft = writing.secret()
                .map(Secret::value)
                .map(secret -> "&draft=" + secret)
                .orElse("");
        var which = file == null ? "" : "&file=" + file;
        return "dockets/" + writing.docket().number() + "/comment?step=" + CODE + which + draft;
    }
}
