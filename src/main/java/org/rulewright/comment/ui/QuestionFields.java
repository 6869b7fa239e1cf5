package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionId;

/** Which question of the docket a point answers, with its words. */
final class QuestionFields extends Div {

    private final Select<Question> question = new Select<>();
    private final Div words = new Div();

    QuestionFields(List<Question> questions, @Nullable QuestionId answered, Runnable onChange) {
        question.setLabel(getTranslation("comment.form.question"));
        var offered = questions.stream()
                .filter(each -> each.isAnswerable() || each.id().equals(answered))
                .toList();
        question.setItems(offered);
        question.setEmptySelectionAllowed(true);
        question.setEmptySelectionCaption(getTranslation("comment.form.question.none"));
        question.setItemLabelGenerator(item -> item == null
                ? getTranslation("comment.form.question.none")
                : getTranslation("comment.form.question.item", item.number(), item.words()));
        questions.stream()
                .filter(item -> item.id().equals(answered))
                .findFirst()
                .ifPresent(question::setValue);
        question.addValueChangeListener(_ -> {
            showWords();
            onChange.run();
        });
        words.addClassName("rw-anchor");
        addClassName("rw-fields");
        add(words, question);
        setVisible(!offered.isEmpty());
        showWords();
    }

    @Nullable
    QuestionId question() {
        var chosen = question.getValue();
        return chosen == null ? null : chosen.id();
    }

    Select<Question> field() {
        return question;
    }

    private void showWords() {
        words.removeAll();
        words.setVisible(!question.isEmpty());
        if (!question.isEmpty()) {
            var source = new Div(new Span(getTranslation(
                    "comment.form.question.asked", question.getValue().number())));
            source.addClassName("rw-anchor-source");
            words.add(source, new Span(question.getValue().words()));
        }
    }
}
