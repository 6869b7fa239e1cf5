package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.SenderQuestions;

/** On the receipt: what the agency asked about the comment, and what its sender answered. */
final class AskedPart extends Section {

    AskedPart(SenderQuestions questions, Secret receipt, Times times, Runnable onAnswer) {
        var asked = questions.asked(receipt);
        addClassName("rw-stack");
        setVisible(!asked.isEmpty());
        add(new H2(getTranslation("comment.asked.title")));
        asked.forEach(question -> add(new AnswerForm(question, times, answer -> {
            questions.answerOnReceipt(receipt, answer);
            onAnswer.run();
        })));
    }
}
