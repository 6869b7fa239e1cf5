package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.ruletext.Redline;

/** Shows side by side what two people wrote in the same place, and leaves the choice. */
final class DraftConflict extends Div {
    /** What can be done about it. */
    interface Choice {
        void keepMine();

        void takeTheirs();

        void mergeByHand();
    }

    private final Choice choice;

    private boolean waiting;

    DraftConflict(Choice choice) {
        this.choice = choice;
        addClassName("rw-conflict");
        getElement().setAttribute("role", "alert");
    }

    /** Whether two texts wait for a choice. */
    boolean isWaiting() {
        return waiting;
    }

    void settle() {
        waiting = false;
        removeAll();
    }

    /** Both wrote: the reader's words, and those that stand there now. */
    void show(String sentence, String mine, String theirs) {
        var both = new Div(side("ruletext.conflict.mine", mine), side("ruletext.conflict.theirs", theirs));
        both.addClassName("rw-conflict-sides");
        var redline = new Div(new RedlineText(Redline.of(theirs, mine)));
        redline.addClassName("rw-preview");
        redline.addComponentAsFirst(title("ruletext.conflict.redline"));
        var keep = new Button(getTranslation("ruletext.conflict.keep"), _ -> choice.keepMine());
        var take = new Button(getTranslation("ruletext.conflict.take"), _ -> choice.takeTheirs());
        var merge = new Button(getTranslation("ruletext.conflict.merge"), _ -> choice.mergeByHand());
        put(sentence, both, redline, row(keep, take, merge));
    }

    /** The reader merges by hand: their words stay in sight until he is done. */
    void showTheirs(String theirs) {
        var done = new Button(getTranslation("ruletext.conflict.merged"), _ -> settle());
        put(getTranslation("ruletext.conflict.merging"), side("ruletext.conflict.theirs", theirs), row(done));
        waiting = false;
    }

    /** The provision is gone: the words may become a new one. */
    void showGone(String sentence, String mine) {
        var add = new Button(getTranslation("ruletext.conflict.add"), _ -> choice.keepMine());
        var drop = new Button(getTranslation("ruletext.conflict.drop"), _ -> choice.takeTheirs());
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        put(sentence, side("ruletext.conflict.mine", mine), row(add, drop));
    }

    private void put(String sentence, Div... parts) {
        removeAll();
        waiting = true;
        var words = new Div(new Paragraph(sentence));
        words.addClassName("rw-stack-s");
        words.add(parts);
        add(new Note(Tone.TIME, Glyph.WARNING, words));
    }

    private Div side(String key, String text) {
        var words = new Paragraph(text);
        words.addClassNames("rw-said", "rw-draft-words");
        var side = new Div(title(key), words);
        side.addClassName("rw-preview");
        return side;
    }

    private H3 title(String key) {
        var title = new H3(getTranslation(key));
        title.addClassName("rw-preview-title");
        return title;
    }

    private static Div row(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("rw-row");
        return row;
    }
}
