package org.rulewright.search.index.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.ZoneId;
import org.rulewright.base.ui.Times;
import org.rulewright.search.Reindex;
import org.rulewright.search.index.RebuildProgress;
import org.rulewright.search.meaning.MeaningProgress;

/** How far the writing of new indices has come, and how far the sentence model. */
final class RebuildPart extends Div {

    RebuildPart(Reindex reindex) {
        addClassName("rw-stack");
        add(new H2(getTranslation("search.engine.rebuilds")));
        reindex.progress()
                .ifPresentOrElse(
                        this::addRebuild, () -> add(new Paragraph(getTranslation("search.engine.rebuild.never"))));
        add(new H2(getTranslation("search.engine.meanings")));
        addMeanings(reindex.meanings());
    }

    private void addRebuild(RebuildProgress progress) {
        var finished = progress.finished();
        if (finished != null) {
            var when = Times.in(ZoneId.systemDefault()).moment(finished);
            add(new Paragraph(getTranslation("search.engine.rebuild.done", when)));
            return;
        }
        var all = progress.comments();
        addBar(
                getTranslation(
                        progress.begun() ? "search.engine.rebuild.going" : "search.engine.rebuild.waits",
                        all - progress.remaining(),
                        all),
                all == 0 ? 0 : (double) (all - progress.remaining()) / all);
    }

    private void addMeanings(MeaningProgress progress) {
        var words = getTranslation("search.engine.meanings.done", progress.done(), progress.passages());
        if (progress.isComplete()) {
            add(new Paragraph(words));
        } else {
            addBar(words, (double) progress.done() / progress.passages());
        }
    }

    private void addBar(String words, double share) {
        var bar = new ProgressBar(0, 1, Math.clamp(share, 0, 1));
        bar.getElement().setAttribute("aria-label", words);
        add(new Paragraph(words), bar);
    }
}
