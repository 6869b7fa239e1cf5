package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ExcerptId;

/** What stands under a concern, a page at a time; whoever wants all of it goes on to the end. */
public final class SaidList extends Div {

    /** Gives excerpts under a concern. */
    public interface Source {
        /** At most so many, those behind this one. */
        List<CitedExcerpt> under(Concern concern, ExcerptId after, int most);
    }

    private static final int AT_ONCE = 50;

    private final Concern concern;
    private final Source source;
    private final Function<CitedExcerpt, ListItem> drawing;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", _ -> go());
    private final long count;
    private ExcerptId last = ExcerptId.NONE;

    /**
     * Shows the first page when asked to, see {@link #begin()}.
     *
     * @param count how many there are
     */
    SaidList(Concern concern, long count, Source source, Function<CitedExcerpt, ListItem> drawing) {
        this.concern = concern;
        this.count = count;
        this.source = source;
        this.drawing = drawing;
        more.addThemeVariants(ButtonVariant.SMALL);
        more.setVisible(false);
        add(list, more);
    }

    /** Lets the list look like those of this class. */
    SaidList looking(String className) {
        list.addClassName(className);
        return this;
    }

    /** Shows the first page, unless it is there already. */
    SaidList begin() {
        if (last.equals(ExcerptId.NONE)) {
            go();
        }
        return this;
    }

    private void go() {
        var next = source.under(concern, last, AT_ONCE);
        next.forEach(each -> list.add(drawing.apply(each)));
        if (!next.isEmpty()) {
            last = next.getLast().excerpt().id();
        }
        var left = count - list.getComponentCount();
        more.setText(getTranslation("synthesis.said.more", Math.min(left, AT_ONCE), left));
        more.setVisible(next.size() == AT_ONCE && left > 0);
    }
}
