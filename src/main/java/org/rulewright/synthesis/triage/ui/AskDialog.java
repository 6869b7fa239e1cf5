package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionDraft;

/** Asks the public something while comments come in; and shows what was asked so, to be closed or withdrawn. */
final class AskDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final AskedQuestions asked;
    private final Div answers = new Div();
    private final TextArea words = new TextArea(getTranslation("synthesis.triage.question.words"));
    private final ComboBox<String> about = new ComboBox<>(getTranslation("synthesis.triage.question.about"));
    private final TextField comment = new TextField(getTranslation("synthesis.triage.question.comment"));
    private final UnorderedList list = new UnorderedList();

    /** @param number the tracking number of the comment that gave rise to it; empty where none did */
    AskDialog(AskedQuestions asked, Optional<String> number) {
        this.asked = asked;
        setHeaderTitle(getTranslation("synthesis.triage.question.title"));
        setWidth("min(38rem, 95vw)");
        answers.getElement().setAttribute("role", "status");
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        about.setItems(asked.provisions());
        about.setWidthFull();
        comment.setValue(number.orElse(""));
        comment.setWidthFull();
        list.addClassName("rw-triage-asked");
        var content = new Div(
                new Paragraph(getTranslation("synthesis.triage.question.why")), answers, words, about, comment, list);
        content.addClassName("rw-stack-s");
        add(content);
        var close = new Button(getTranslation("synthesis.triage.close"), _ -> close());
        var ask = new Button(getTranslation("synthesis.triage.question.ask"), _ -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close, ask);
        show();
    }

    private void ask() {
        var question = new QuestionDraft(
                words.getValue(), Optional.ofNullable(about.getValue()).orElse(""), comment.getValue());
        answers.setText(asked.ask(question));
        if (asked.isDone()) {
            words.clear();
            show();
        }
    }

    private void show() {
        list.removeAll();
        asked.clarifying().forEach(question -> list.add(item(question)));
        if (list.getComponentCount() > 0) {
            list.addComponentAsFirst(new ListItem(new H3(getTranslation("synthesis.triage.question.asked"))));
        }
    }

    private Component item(Question question) {
        var item = new ListItem(
                new Paragraph(getTranslation("synthesis.triage.question.item", question.number(), question.words())));
        if (question.isAnswerable()) {
            item.add(
                    act("withdraw", question, () -> asked.withdraw(question.id())),
                    act("close", question, () -> asked.close(question.id())));
        } else {
            item.add(getTranslation("synthesis.triage.question.closed"));
        }
        return item;
    }

    private Button act(String name, Question question, Supplier<String> act) {
        var button = new Button(getTranslation("synthesis.triage.question." + name), _ -> {
            answers.setText(act.get());
            show();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("synthesis.triage.question." + name + ".which", question.number()));
        return button;
    }
}
