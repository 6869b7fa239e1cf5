package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.rulewright.docket.Docket;
import org.rulewright.docket.ui.HeadStrip;
import org.springframework.core.annotation.Order;

/** Keeps in sight, on every page of a docket, that a comment on it is being written. */
@Order(90)
@org.springframework.stereotype.Component
class DraftStrips implements HeadStrip {

    private final FormServices services;

    DraftStrips(FormServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> on(Docket docket) {
        return new DraftMemory(docket)
                .known()
                .filter(secret -> services.takesComments(docket, Optional.of(secret)))
                .flatMap(secret -> services.drafts().find(secret).map(draft -> {
                    var address = "dockets/%s/comment?step=points&draft=%s".formatted(docket.number(), secret.value());
                    return new DraftStrip(docket, draft.form(), address);
                }));
    }
}
