package org.rulewright.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Account;

/** Brand and menu of the public pages; on a narrow screen the menu opens below the brand. */
class Masthead extends Header {

    private final Nav menu = new Nav();
    private final NativeButton opener = new NativeButton();
    private final Map<Anchor, Pattern> places = new LinkedHashMap<>();

    Masthead(Optional<Account> account) {
        addClassName("rw-mast");
        menu.addClassName("rw-nav");
        menu.setId("menu");
        menu.setAriaLabel(getTranslation("shell.menu.main"));
        place(".", "shell.menu.dockets", "|dockets.*|comments/.*");
        place("search", "shell.menu.search", "search.*");
        place("how-it-works", "shell.menu.how", "how-it-works");
        place("find-comment", "shell.menu.find", "find-comment|receipts.*").addClassName("rw-push");
        account.ifPresentOrElse(this::desk, () -> place("login", "shell.menu.sign-in", "login"));
        var frame = new Div(brand(), opener(), menu);
        frame.addClassName("rw-frame");
        add(frame);
    }

    /** Marks the place that the reader has come to, and closes the menu. */
    void mark(String path) {
        places.forEach((link, pattern) -> {
            if (pattern.matcher(path).matches()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        open(false);
    }

    private void desk(Account account) {
        place("staff", "shell.menu.desk", "staff");
        var name = new Span(account.displayName());
        name.addClassNames("rw-small", "rw-quiet");
        menu.add(name);
    }

    private Anchor place(String href, String key, String pattern) {
        var link = new Anchor(href, getTranslation(key));
        places.put(link, Pattern.compile(pattern));
        menu.add(link);
        return link;
    }

    private Anchor brand() {
        var brand = new Anchor(".", getTranslation("shell.brand"));
        brand.addClassName("rw-brand");
        return brand;
    }

    private NativeButton opener() {
        opener.addClassName("rw-nav-menu");
        opener.add(Glyph.MENU.draw(), new Span(getTranslation("shell.menu")));
        opener.getElement().setAttribute("aria-controls", "menu");
        opener.addClickListener(_ -> open(!menu.hasClassName("rw-open")));
        open(false);
        return opener;
    }

    private void open(boolean open) {
        menu.setClassName("rw-open", open);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
