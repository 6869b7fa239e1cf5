package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.PointId;
import org.rulewright.docket.Docket;

/** The point of somebody else that a point joins, with a way to leave it. */
final class JoinedLine extends Div {

    private @Nullable PointId joined;

    JoinedLine(Docket docket, Places places, @Nullable PointId joined, Runnable onChange) {
        this.joined = joined;
        addClassNames("rw-row", "rw-joined");
        setVisible(joined != null);
        if (joined != null) {
            var leave = new Button(getTranslation("comment.join.leave"), _ -> {
                this.joined = null;
                setVisible(false);
                onChange.run();
            });
            leave.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            add(new Span(places.joins(docket, joined)), leave);
        }
    }

    @Nullable
    PointId joined() {
        return joined;
    }
}
