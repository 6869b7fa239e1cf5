package org.rulewright.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.TranslatedTitle;
import org.springframework.beans.factory.ObjectProvider;

/** Leads whoever signs in to the first place of the desk that is open to them. */
@Route("staff")
@PageTitle("shell.menu.desk")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class DeskStartView extends DeskPage implements BeforeEnterObserver {

    private final transient AuthenticationContext authentication;
    private final transient List<DeskEntry> entries;

    DeskStartView(AuthenticationContext authentication, ObjectProvider<DeskEntry> entries) {
        super("", "");
        this.authentication = authentication;
        this.entries = entries.stream().toList();
        retitle(getTranslation("shell.menu.desk"));
        body(new EmptyState(getTranslation("shell.desk.empty"), getTranslation("shell.desk.empty.why")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        entries.stream()
                .filter(entry -> authentication.hasAnyRole(entry.roles()))
                .min(Comparator.comparingInt(DeskEntry::order))
                .ifPresent(entry -> event.forwardTo(entry.path()));
    }
}
