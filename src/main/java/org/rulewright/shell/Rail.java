package org.rulewright.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.rulewright.base.ui.DeskEntry;

/** The places of the desk that are open to this reader, each with its drawing, its word, and how much waits there. */
class Rail extends SideNav {

    Rail(List<DeskEntry> entries, Predicate<Collection<String>> allowed) {
        addClassName("rw-rail");
        getElement().setAttribute("aria-label", getTranslation("shell.menu.desk"));
        entries.stream()
                .filter(entry -> allowed.test(entry.roles()))
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .map(this::item)
                .forEach(this::addItem);
    }

    private SideNavItem item(DeskEntry entry) {
        var item = new SideNavItem(
                getTranslation(entry.titleKey()), entry.path(), entry.glyph().draw());
        item.setMatchNested(true);
        var waiting = entry.waiting();
        if (waiting > 0) {
            item.setSuffixComponent(count(waiting));
        }
        return item;
    }

    private Span count(long waiting) {
        var count = new Span(getTranslation("base.number", waiting));
        count.addClassName("rw-n");
        count.getElement().setAttribute("title", getTranslation("shell.waiting", waiting));
        return count;
    }
}
