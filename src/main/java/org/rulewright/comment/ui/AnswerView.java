package org.rulewright.comment.ui;

import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SecretPage;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.SenderQuestions;
import org.rulewright.docket.Dockets;

/** Where the sender of a comment answers what a letter asked. */
@Route("answer/:secret")
@PageTitle("comment.asked.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class AnswerView extends SecretPage {

    private final transient SenderQuestions questions;
    private final transient Dockets dockets;

    AnswerView(SenderQuestions questions, Dockets dockets) {
        this.questions = questions;
        this.dockets = dockets;
        addClassNames("rw-narrow-form", "rw-stack");
    }

    @Override
    protected void show(Secret secret) {
        var question = questions.find(secret);
        var number = questions.numberOf(secret);
        var docket = dockets.get(questions.docketOf(secret));
        removeAll();
        add(new PageHeading(getTranslation("comment.asked.title"))
                .lead(getTranslation("comment.asked.which", number.value(), docket.title())));
        if (!question.isOpen() && !question.answer().isEmpty()) {
            add(new Note(Tone.OK, Glyph.CHECK, getTranslation("comment.asked.thanks")));
        }
        add(new AnswerForm(question, Times.in(docket.agency().zone()), answer -> {
            questions.answer(secret, answer);
            show(secret);
        }));
        add(new Note(Tone.QUIET, Glyph.LOCK, getTranslation("comment.asked.private")));
    }
}
