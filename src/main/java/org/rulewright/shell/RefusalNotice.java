package org.rulewright.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.rulewright.base.ui.Glyph;

/** A notice that stays until it is read: what was refused, and what to do. */
record RefusalNotice(String key, List<Object> arguments) {

    RefusalNotice(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    void show(UI ui) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setAssertive(true);
        var close = new Button(ui.getTranslation("shell.close"), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.SMALL);
        var row = new Div(Glyph.WARNING.draw(), new Span(ui.getTranslation(key, arguments.toArray())), close);
        row.addClassNames("rw-notice");
        notice.add(row);
        notice.open();
    }
}
