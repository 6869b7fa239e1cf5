package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.SenderQuestion;
import org.rulewright.comment.SenderQuestions;

/** What the sender was asked and answered; and the place to ask while nothing is open. */
final class AskPart extends Div {

    private static final int USUAL_DAYS = 14;

    private final Opened opened;
    private final ModerationActs acts;
    private final TextArea question = new TextArea(getTranslation("moderation.ask-sender.question"));
    private final IntegerField days = new IntegerField(getTranslation("moderation.ask-sender.days"));

    AskPart(Opened opened, ModerationActs acts, boolean mayAsk) {
        this.opened = opened;
        this.acts = acts;
        addClassNames("rw-decide-other", "rw-stack-s");
        var asked = opened.asked().questions();
        if (!asked.isEmpty()) {
            add(new H3(getTranslation("moderation.ask-sender.asked")));
            asked.forEach(this::tell);
        }
        var isFree = opened.hold().isEmpty() && asked.stream().noneMatch(SenderQuestion::isOpen);
        if (mayAsk && isFree) {
            add(new Details(getTranslation("moderation.ask-sender"), form()));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private void tell(SenderQuestion each) {
        var times = Times.in(opened.docket().agency().zone());
        add(small(getTranslation("moderation.ask-sender.by", each.by(), times.moment(each.asked()))));
        add(letters(each.question()));
        if (each.isOpen()) {
            add(small(getTranslation("moderation.ask-sender.until", times.moment(each.due()))));
        } else if (each.answer().isEmpty()) {
            add(small(getTranslation("moderation.ask-sender.over", times.moment(each.due()))));
        } else {
            add(small(getTranslation("moderation.ask-sender.answer")), letters(each.answer()));
        }
    }

    private Div form() {
        question.setMaxLength(SenderQuestions.MOST);
        question.setHelperText(getTranslation(
                opened.asked().hasAddress() ? "moderation.ask-sender.by-mail" : "moderation.ask-sender.no-mail"));
        question.addClassName("rw-wide");
        days.setValue(USUAL_DAYS);
        days.setMin(1);
        days.setMax(SenderQuestions.MOST_DAYS);
        days.setStepButtonsVisible(true);
        var ask = new Button(getTranslation("moderation.ask-sender.do"), _ -> ask());
        ask.addClassName("rw-wide");
        var form = new Div(question, days, ask);
        form.addClassName("rw-stack-s");
        return form;
    }

    private void ask() {
        question.setInvalid(question.getValue().isBlank());
        question.setErrorMessage(getTranslation("comment.refused.question", SenderQuestions.MOST));
        var time = days.getValue();
        days.setInvalid(time == null || time < 1 || time > SenderQuestions.MOST_DAYS);
        days.setErrorMessage(getTranslation("comment.refused.days", SenderQuestions.MOST_DAYS));
        if (!question.isInvalid() && time != null && !days.isInvalid()) {
            acts.ask(opened.comment(), question.getValue(), time);
        }
    }

    private static Paragraph letters(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("rw-read", "rw-letters");
        return paragraph;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("rw-small", "rw-quiet");
        return paragraph;
    }
}
