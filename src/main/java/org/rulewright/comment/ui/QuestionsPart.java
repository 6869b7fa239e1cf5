package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.comment.DraftPoint;
import org.rulewright.docket.Question;

/** What the agency asks, each question with a way to answer it, and how many are answered. */
final class QuestionsPart extends Details {

    private final List<Question> questions;
    private final Consumer<DraftPoint> onAnswer;
    private final OrderedList list = new OrderedList();

    QuestionsPart(List<Question> questions, Consumer<DraftPoint> onAnswer) {
        this.questions = questions;
        this.onAnswer = onAnswer;
        list.addClassName("rw-ask");
        add(list);
        setVisible(!questions.isEmpty());
        addClassName("rw-questions");
    }

    /** Shows which of them these points answer. */
    void show(List<DraftPoint> points) {
        list.removeAll();
        questions.forEach(question -> list.add(item(question, isAnswered(question, points))));
        var answered = questions.stream()
                .filter(question -> isAnswered(question, points))
                .count();
        setSummaryText(getTranslation("comment.form.questions", answered, questions.size()));
    }

    private ListItem item(Question question, boolean isAnswered) {
        var words = new Paragraph(question.words());
        words.addClassName("rw-said");
        var answer = new Button(
                getTranslation(isAnswered ? "comment.form.questions.edit" : "comment.form.questions.answer"),
                _ -> onAnswer.accept(DraftPoint.about(null, "", question.id())));
        answer.addThemeVariants(ButtonVariant.SMALL);
        answer.setAriaLabel(getTranslation(
                isAnswered ? "comment.form.questions.edit.which" : "comment.form.questions.answer.which",
                question.number()));
        var item = new ListItem(words, answer);
        item.getStyle().set("counter-set", "ask " + question.number());
        return item;
    }

    private static boolean isAnswered(Question question, List<DraftPoint> points) {
        return points.stream()
                .anyMatch(point ->
                        question.id().equals(point.question()) && !point.words().isBlank());
    }
}
