package org.rulewright.shell;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.identity.CurrentAccount;

/** The same frame around the experts' desk. */
@Layout("panel")
@PermitAll
class PanelFrame extends DeskFrame {

    PanelFrame(AuthenticationContext authentication, CurrentAccount current, List<DeskEntry> entries) {
        super(authentication, current, entries);
    }
}
