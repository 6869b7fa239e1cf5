package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionDesk;
import org.rulewright.docket.QuestionDraft;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;

/** The questions that staff ask in one docket; each act says in a sentence what came of it. */
final class AskedQuestions {

    private final QuestionDesk desk;
    private final Dockets dockets;
    private final RuleTexts texts;
    private final DocketId docket;
    private boolean done;

    AskedQuestions(QuestionDesk desk, Dockets dockets, RuleTexts texts, DocketId docket) {
        this.desk = desk;
        this.dockets = dockets;
        this.texts = texts;
        this.docket = docket;
    }

    /** Those that were asked while comments came in. */
    List<Question> clarifying() {
        return dockets.questions(docket).stream()
                .filter(question -> question.clarification() != null)
                .toList();
    }

    /** The provisions of the newest published text that a question can be about. */
    List<String> provisions() {
        return texts.versions(docket).stream()
                .filter(RuleVersion::isPublished)
                .max(Comparator.comparingInt(RuleVersion::number))
                .map(version -> texts.text(version.id()).provisions().stream()
                        .map(Provision::label)
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    String ask(QuestionDraft question) {
        return attempt("asked", () -> desk.ask(docket, question));
    }

    String withdraw(QuestionId question) {
        return attempt("withdrawn", () -> desk.withdraw(docket, question));
    }

    String close(QuestionId question) {
        return attempt("closed", () -> desk.close(docket, question));
    }

    /** Whether the last act was carried out. */
    boolean isDone() {
        return done;
    }

    private String attempt(String act, Runnable work) {
        try {
            work.run();
            done = true;
            return I18NProvider.translate("synthesis.triage.question.done." + act);
        } catch (Refusal refusal) {
            done = false;
            return I18NProvider.translate(refusal.key(), refusal.arguments());
        }
    }
}
