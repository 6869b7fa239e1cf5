package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.drafting.Add;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.DraftProvision;

/** The number, kind and words of a provision; what is typed is told a second after the last key, and on leaving. */
final class ProvisionFields extends Div {
    private static final int REST = 1000;

    private final LineageId lineage;
    private final H2 title = new H2();
    private final TextField number = new TextField(getTranslation("ruletext.draft.number"));
    private final KindSelect kind = new KindSelect();
    private final TextArea words = new TextArea(getTranslation("ruletext.draft.words"));
    private final Div found = new Div();
    private final KeptWords kept;

    private boolean typing;

    /** @param key names the provision in this window's memory */
    ProvisionFields(LineageId lineage, String key) {
        this.lineage = lineage;
        kept = new KeptWords(words, key);
        var pair = new Div(number, kind);
        pair.addClassName("rw-pair");
        words.addClassName("rw-said");
        words.setWidthFull();
        words.setMinHeight("8rem");
        addClassName("rw-stack-s");
        add(title, pair, words, found);
    }

    void show(Provision provision, boolean isEditable) {
        words.setValue(provision.text());
        number.setValue(provision.number());
        kind.setValue(provision.kind());
        words.setReadOnly(!isEditable);
        number.setReadOnly(!isEditable);
        kind.setReadOnly(!isEditable);
        name(provision);
    }

    void name(Provision provision) {
        title.setText(
                provision.label().isEmpty()
                        ? getTranslation("ruletext.draft.unnumbered", provision.position() + 1)
                        : provision.label());
    }

    void onAct(Consumer<DraftAct> listener) {
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(REST);
        words.addFocusListener(_ -> typing = true);
        words.addBlurListener(_ -> typing = false);
        words.addValueChangeListener(typed -> tell(typed.isFromClient(), listener, reworded()));
        number.addValueChangeListener(
                typed -> tell(typed.isFromClient(), listener, new DraftAct.Renumber(lineage, number.getValue())));
        kind.addValueChangeListener(
                chosen -> tell(chosen.isFromClient(), listener, new DraftAct.Recast(lineage, kind.getValue())));
        kept.ask(typed -> offer(typed, listener));
    }

    private static void tell(boolean isFromClient, Consumer<DraftAct> listener, DraftAct act) {
        if (isFromClient) {
            listener.accept(act);
        }
    }

    /** What was typed here before the window was loaded again, and stands nowhere else. */
    private void offer(String typed, Consumer<DraftAct> listener) {
        if (set(typed).equals(set(words.getValue()))) {
            kept.forget();
            return;
        }
        var back = new Button(getTranslation("ruletext.kept.back"), _ -> {
            found.removeAll();
            words.setValue(typed);
            listener.accept(reworded());
        });
        var drop = new Button(getTranslation("ruletext.kept.drop"), _ -> {
            found.removeAll();
            kept.forget();
        });
        found.add(new KeptNote(typed, back, drop));
    }

    DraftAct reworded() {
        return new DraftAct.Reword(lineage, words.getValue());
    }

    /** What stands in the fields, as a new provision beside that one. */
    Add asNewBeside(LineageId other) {
        return new Add(other, Add.Where.AFTER, number.getValue(), kind.getValue(), words.getValue());
    }

    /** The words as they would be kept. */
    String set(String typed) {
        return DraftProvision.set(kind.getValue(), typed);
    }

    String typed() {
        return words.getValue();
    }

    /** Whether the reader is in the field just now. */
    boolean isTyping() {
        return typing;
    }

    void focus() {
        words.focus();
    }

    /** Tells where in the words the cursor is. */
    void askForCursor(Consumer<Integer> listener) {
        words.getElement().executeJs("return this.inputElement.selectionStart").then(Integer.class, listener::accept);
    }

    void settle(String words) {
        kept.settle(words);
    }

    void forget() {
        kept.forget();
    }
}
