package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;

/** On what one comments, and until when. */
final class FormHead extends Div {

    FormHead(Docket docket, FormServices services, Optional<Secret> draft) {
        var row = new Div(new H1(getTranslation("comment.form.title")));
        row.addClassNames("rw-row", "rw-row-between");
        var now = services.clock().instant();
        docket.periodAt(now).filter(period -> period.isOpenAt(now)).ifPresent(period -> {
            var closes = Times.in(period.zone()).last(period.closes());
            row.add(new StatusBadge(Tone.TIME, Glyph.CLOCK, getTranslation("comment.form.closes", closes)));
        });
        services.graceEnd(docket, draft).ifPresent(end -> {
            var until = Times.in(docket.agency().zone()).moment(end);
            row.add(new StatusBadge(Tone.TIME, Glyph.CLOCK, getTranslation("comment.form.grace", until)));
        });
        var on = new Paragraph(docket.title());
        on.addClassNames("rw-said", "rw-quiet");
        add(
                new Crumbs(new Anchor(DocketTab.OVERVIEW.address(docket), docket.number()))
                        .here(getTranslation("comment.form.here")),
                row,
                on);
    }
}
