package org.rulewright.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Account;

/** At the right of the desk's bar: the search, who is signed in and as what, and the way out. */
class Whoami extends Div {

    Whoami(AuthenticationContext authentication, Optional<Account> account) {
        addClassName("rw-desk-who");
        var search = new Anchor("search", Glyph.SEARCH.draw(), new Span(getTranslation("shell.menu.search")));
        add(search);
        account.ifPresent(this::name);
        var out = new NativeButton(getTranslation("shell.sign-out"), _ -> authentication.logout());
        out.addClassNames("rw-btn", "rw-btn-small");
        add(out);
    }

    private void name(Account account) {
        var who = new Span();
        who.getElement().appendChild(new Element("b").setText(account.displayName()));
        var role = getTranslation("identity.role." + account.role().name().toLowerCase(Locale.ROOT));
        add(who);
        if (!role.equals(account.displayName())) {
            add(new Span(role));
        }
    }
}
