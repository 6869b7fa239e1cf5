package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.ui.Panes;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.drafting.DraftLine;
import org.rulewright.ruletext.drafting.Glance;
import org.rulewright.ruletext.drafting.OpenProvision;

/** The outline of a draft and the one provision that is open, side by side or one at a time. */
final class DraftParts extends Div {
    private final DraftSeat seat;
    private final DraftView view;
    private final Panes panes = new Panes(Panes.Shape.TWO);
    private final DraftOutline outline;
    private final Div place = new Div();
    private final DraftLog log;

    private @Nullable ProvisionEditor editor;
    private int position;
    private int shown;

    DraftParts(DraftSeat seat, DraftView view) {
        this.seat = seat;
        this.view = view;
        addClassName("rw-room");
        outline = new DraftOutline(seat, line -> view.goTo(line.lineage()));
        log = new DraftLog(seat, view::undo);
        panes.pane(DraftView.OUTLINE, getTranslation("ruletext.draft.outline"), outline);
        panes.pane(DraftView.PROVISION, getTranslation("ruletext.draft.provision"), place, log);
        add(panes);
        shown = seat.look(null).revision();
    }

    /** Opens that provision, or the first one. */
    void open(Optional<LineageId> chosen) {
        var lineage = chosen.or(() -> seat.at(0).map(DraftLine::lineage));
        if (lineage.isPresent() && !lineage.get().equals(openLineage())) {
            var provision =
                    seat.open(lineage.get()).orElseThrow(() -> new NotFound("ruletext.drafting.refused.unknown"));
            show(provision);
        }
        panes.open(chosen.isPresent() ? DraftView.PROVISION : DraftView.OUTLINE);
    }

    private void show(OpenProvision open) {
        editor = new ProvisionEditor(seat, open, view);
        place.removeAll();
        place.add(editor);
        position = open.provision().position();
        outline.show(position);
    }

    @Nullable
    LineageId openLineage() {
        return editor == null ? null : editor.lineage();
    }

    /** The provision that stands where the open one stood. */
    Optional<LineageId> nearby() {
        return seat.at(position).map(DraftLine::lineage);
    }

    /** Shows what others did, if they did anything. */
    void keepUpWith(Glance glance) {
        if (glance.revision() != shown) {
            shown = glance.revision();
            refresh();
        }
    }

    /** The reader did something: the outline and the log show it. */
    void caughtUp(int revision) {
        shown = revision;
        outline.refresh();
        log.refresh();
    }

    /** The reader took something back: the editor shows what it says now. */
    void takenBack(LineageId lineage) {
        if (editor != null && lineage.equals(editor.lineage())) {
            editor.show();
        }
    }

    private void refresh() {
        outline.refresh();
        log.refresh();
        if (editor != null) {
            editor.refresh();
        }
    }
}
