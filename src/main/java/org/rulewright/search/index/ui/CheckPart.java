package org.rulewright.search.index.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.base.ui.Times;
import org.rulewright.search.index.CheckedPart;
import org.rulewright.search.index.IndexCheck;

/** What comparing the indices with the truth has shown last. */
final class CheckPart extends Div {

    private static final int MOST = 100;

    CheckPart(Optional<IndexCheck> last) {
        addClassName("rw-stack");
        add(new H2(getTranslation("search.engine.checks")));
        last.ifPresentOrElse(this::addCheck, () -> add(new Paragraph(getTranslation("search.engine.check.never"))));
    }

    private void addCheck(IndexCheck check) {
        add(new Paragraph(words(check)));
        var differing = check.parts().stream()
                .filter(part -> part.counts().differing() > 0)
                .toList();
        if (!differing.isEmpty()) {
            add(table(differing));
        }
    }

    private String words(IndexCheck check) {
        var finished = check.finished();
        if (finished == null) {
            return getTranslation("search.engine.check.going", check.compared());
        }
        var when = Times.in(ZoneId.systemDefault()).moment(finished);
        return check.failure().isEmpty()
                ? getTranslation("search.engine.check.done", when, check.compared(), check.differing())
                : getTranslation("search.engine.check." + check.failure(), when);
    }

    private SimpleTable table(List<CheckedPart> parts) {
        var table = new SimpleTable(
                        getTranslation("search.engine.checks"),
                        getTranslation("search.engine.column.docket"),
                        getTranslation("search.engine.kind"),
                        getTranslation("search.engine.column.index"),
                        getTranslation("search.engine.column.truth"),
                        getTranslation("search.engine.column.found"),
                        getTranslation("search.engine.column.differing"))
                .tight()
                .stacked();
        parts.stream()
                .limit(MOST)
                .forEach(part -> table.row(
                        getTranslation(
                                "search.engine.docket",
                                String.valueOf(part.docket().value())),
                        getTranslation("search.engine.kind." + part.kind().name()),
                        getTranslation(
                                "search.engine.audience." + part.audience().name()),
                        getTranslation("base.number", part.counts().truth()),
                        getTranslation("base.number", part.counts().found()),
                        getTranslation("base.number", part.counts().differing())));
        return table;
    }
}
