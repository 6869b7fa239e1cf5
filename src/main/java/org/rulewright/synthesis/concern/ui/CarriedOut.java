package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.outline.OutlineActId;
import org.rulewright.synthesis.outline.OutlineDesk;
import org.rulewright.synthesis.ui.Notice;

/** Carries out what the sheet of a concern asks for, and shows the sheet that comes of it. */
record CarriedOut(OutlineDesk desk, Concern concern, Notice notice, Consumer<ConcernId> show) implements SheetActs {

    @Override
    public void merge(Concern into, String reason) {
        attempt("merged", () -> {
            desk.merge(concern, into, reason);
            return into.id();
        });
    }

    @Override
    public void split(Collection<ExcerptId> excerpts, NewConcern words) {
        attempt("split", () -> {
            desk.split(concern, excerpts, words);
            return concern.id();
        });
    }

    @Override
    public void undo(OutlineActId act) {
        attempt("undone", () -> {
            desk.undo(act);
            return concern.id();
        });
    }

    private interface Work {
        ConcernId run();
    }

    private void attempt(String act, Work work) {
        try {
            var then = work.run();
            show.accept(then);
            notice.done(I18NProvider.translate("synthesis.concern.done." + act));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
