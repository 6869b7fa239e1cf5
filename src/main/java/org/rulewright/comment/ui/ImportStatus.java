package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.imports.ImportJob;
import org.rulewright.comment.imports.ImportProblem;
import org.rulewright.comment.imports.ImportReport;

/** How far an import is or, when it is over, what it did. */
final class ImportStatus extends Div {

    private static final int MOST = 200;

    ImportStatus(ImportJob job) {
        addClassName("rw-stack");
        job.report().ifPresent(this::tell);
        job.refused().ifPresent(key -> add(new Note(Tone.STOP, Glyph.WARNING, getTranslation(key, job.source()))));
        if (!job.isOver()) {
            var bar = new ProgressBar(0, Math.max(1, job.all()), job.done());
            bar.getElement().setAttribute("aria-label", getTranslation("comment.import.title"));
            add(
                    new Paragraph(getTranslation("comment.import.running", job.source(), job.done(), job.all())),
                    bar,
                    new Paragraph(getTranslation("comment.import.leave")));
        }
    }

    private void tell(ImportReport report) {
        var sum = getTranslation(
                "comment.import.sum",
                report.comments(),
                report.changed(),
                report.unchanged(),
                report.bad().size(),
                report.skipped().size());
        add(new Note(report.bad().isEmpty() ? Tone.OK : Tone.TIME, Glyph.CHECK, sum));
        report.dockets()
                .forEach(docket -> add(
                        new Paragraph(new Anchor("dockets/" + docket, getTranslation("comment.import.open", docket)))));
        list("comment.import.bad", report.bad());
        list("comment.import.skipped", report.skipped());
    }

    private void list(String key, List<ImportProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        var lines = new UnorderedList();
        problems.stream()
                .limit(MOST)
                .map(problem -> getTranslation(
                        "comment.import.problem",
                        problem.file(),
                        getTranslation(problem.key(), problem.arguments().toArray())))
                .forEach(line -> lines.add(new ListItem(line)));
        add(new H2(getTranslation(key, problems.size())), lines);
    }
}
