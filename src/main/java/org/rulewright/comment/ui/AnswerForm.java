package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.SenderQuestion;
import org.rulewright.comment.SenderQuestions;

/** A question of staff to the sender of a comment, with what was answered, or with the place to answer it. */
final class AnswerForm extends Div {

    private final TextArea answer = new TextArea(getTranslation("comment.asked.answer"));

    /** @param send takes the answer; whatever it refuses is said here, and the answer stays */
    AnswerForm(SenderQuestion question, Times times, Consumer<String> send) {
        addClassName("rw-stack-s");
        var words = new Paragraph(question.question());
        words.addClassNames("rw-read", "rw-letters");
        add(small(getTranslation("comment.asked.at", times.moment(question.asked()))), words);
        if (question.isOpen()) {
            open(question, times, send);
        } else if (question.answer().isEmpty()) {
            add(small(getTranslation("comment.asked.over", times.moment(question.due()))));
        } else {
            var said = new Paragraph(question.answer());
            said.addClassNames("rw-read", "rw-letters");
            add(small(getTranslation("comment.asked.answered")), said);
        }
    }

    private void open(SenderQuestion question, Times times, Consumer<String> send) {
        answer.setMaxLength(SenderQuestions.MOST);
        answer.setHelperText(getTranslation("comment.asked.help", times.moment(question.due())));
        answer.addClassName("rw-wide");
        var button = new Button(getTranslation("comment.asked.send"), _ -> send(send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(answer, new Div(button));
    }

    private void send(Consumer<String> send) {
        try {
            send.accept(answer.getValue());
        } catch (Refusal refusal) {
            answer.setInvalid(true);
            answer.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("rw-small", "rw-quiet");
        return paragraph;
    }
}
