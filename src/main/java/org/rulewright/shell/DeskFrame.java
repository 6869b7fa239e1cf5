package org.rulewright.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.identity.CurrentAccount;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around the back office: a bar with who is signed in, and a rail of the places this role may go to. */
@Layout("staff")
@PermitAll
class DeskFrame extends AppLayout {

    private final Main main = new Main();

    DeskFrame(AuthenticationContext authentication, CurrentAccount current, ObjectProvider<DeskEntry> entries) {
        addClassName("rw-desk");
        main.setId("main");
        main.addClassName("rw-desk-main");
        setContent(main);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var bar = new Header(toggle, brand(), new Whoami(authentication, current.find()));
        bar.addClassName("rw-desk-bar");
        addToNavbar(bar);
        addToDrawer(new Rail(entries.stream().toList(), authentication::hasAnyRole));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    private Anchor brand() {
        var brand = new Anchor("staff", getTranslation("shell.brand"));
        brand.addClassName("rw-brand");
        return brand;
    }
}
