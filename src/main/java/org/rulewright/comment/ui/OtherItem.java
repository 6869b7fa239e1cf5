package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.comment.OtherPoint;

/** One published point of somebody else, with the two things that one can do about it. */
final class OtherItem extends Div {

    private static final int SHORT = 240;

    /** @param onTaken takes whether data shall be added to it */
    OtherItem(OtherPoint other, boolean isJoined, Consumer<Boolean> onTaken) {
        var said = other.point().words();
        var words = new Paragraph(
                said.length() <= SHORT ? said : said.substring(0, SHORT).strip() + " …");
        words.addClassName("rw-said");
        add(words, by(other));
        if (other.point().joinedBy() > 0) {
            var joined = new Paragraph(
                    getTranslation("comment.others.joined", other.point().joinedBy()));
            joined.addClassNames("rw-small", "rw-quiet");
            add(joined);
        }
        if (isJoined) {
            var mine = new Paragraph(getTranslation("comment.others.mine"));
            mine.addClassName("rw-small");
            add(mine);
        } else {
            add(acts(other, onTaken));
        }
    }

    private Div by(OtherPoint other) {
        var named = other.submitter().shownName();
        var name = new Span(named.isEmpty() ? getTranslation("comment.check.anonymous") : named);
        var number = new Anchor(
                "comments/" + other.comment().value(),
                getTranslation(
                        "comment.others.point",
                        other.comment().value(),
                        other.point().number()),
                AnchorTarget.BLANK);
        number.setAriaLabel(getTranslation(
                "comment.others.point.window",
                other.comment().value(),
                other.point().number()));
        number.addClassName("rw-tap");
        var by = new Div(name, number);
        if (other.sample()) {
            by.addComponentAtIndex(1, new SampleMark());
        }
        by.addClassNames("rw-small", "rw-quiet", "rw-row");
        return by;
    }

    private Div acts(OtherPoint other, Consumer<Boolean> onTaken) {
        var which = getTranslation(
                "comment.others.point", other.comment().value(), other.point().number());
        var join = new Button(getTranslation("comment.others.join"), _ -> onTaken.accept(false));
        join.setAriaLabel(getTranslation("comment.others.join.which", which));
        var add = new Button(getTranslation("comment.others.add"), _ -> onTaken.accept(true));
        add.setAriaLabel(getTranslation("comment.others.add.which", which));
        join.addThemeVariants(ButtonVariant.SMALL);
        add.addThemeVariants(ButtonVariant.SMALL);
        var acts = new Div(join, add);
        acts.addClassName("rw-row");
        return acts;
    }
}
