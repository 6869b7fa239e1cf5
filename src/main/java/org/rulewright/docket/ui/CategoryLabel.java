package org.rulewright.docket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.rulewright.base.ui.KindMark;
import org.rulewright.docket.Category;

/** A category of commenters: its mark, and always its name beside it. */
public final class CategoryLabel extends Composite<KindMark> {

    private final Category category;

    /** A label for this category. */
    public CategoryLabel(Category category) {
        this.category = category;
    }

    /** Only the mark, for where the name stands elsewhere on the line; screen readers pass over it. */
    public static Span mark(Category category) {
        var mark = new Span();
        mark.addClassNames("rw-dot", classOf(category));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    /** The class that gives an element the colour and shape of the category. */
    public static String classOf(Category category) {
        return "rw-cat-" + category.mark().name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected KindMark initContent() {
        return new KindMark(category.mark().name(), category.label());
    }
}
