package org.rulewright.shell;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.identity.CurrentAccount;
import org.springframework.beans.factory.ObjectProvider;

/** The same frame around the experts' desk. */
@Layout("panel")
@PermitAll
class PanelFrame extends DeskFrame {

    PanelFrame(AuthenticationContext authentication, CurrentAccount current, ObjectProvider<DeskEntry> entries) {
        super(authentication, current, entries);
    }
}
