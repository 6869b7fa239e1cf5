package org.rulewright.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.Tone;
import org.rulewright.panel.PanelPosition;

/** A concern that blocks: who raised it, why, and that nothing has settled it yet. */
final class BlockingConcern extends Section {

    BlockingConcern(PanelSheet sheet, PanelPosition position) {
        addClassName("rw-blocking");
        var provision = sheet.draft().provisions().stream()
                .map(compared -> compared.provision())
                .filter(each -> each.lineage().equals(position.lineage()))
                .findFirst()
                .orElseThrow();
        var title = new Div(
                new H3(getTranslation("panel.blocking", provision.label())),
                new StatusBadge(Tone.STOP, getTranslation("panel.blocking.open")));
        title.addClassName("rw-blocking-title");
        var own = position.member().equals(sheet.seat().member().id());
        var by = new Paragraph(getTranslation(
                own ? "panel.blocking.by-you" : "panel.blocking.by",
                position.memberLabel(),
                sheet.times().day(position.stated())));
        var why = new Paragraph(position.statement().rationale());
        why.addClassName("rw-said");
        var raised = new ThreadStep(
                ThreadStep.Kind.BLOCKED, getTranslation("panel.blocking.raised", position.round()), by, why);
        var cleared = new ThreadStep(
                ThreadStep.Kind.MISSING,
                getTranslation("panel.blocking.cleared"),
                new Paragraph(getTranslation("panel.blocking.not-yet")));
        add(title, new StepThread(raised, cleared));
    }
}
