package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.docket.Categories;
import org.rulewright.synthesis.concern.CommonGround;
import org.rulewright.synthesis.concern.CommonGround.Heard;
import org.rulewright.synthesis.concern.CommonGround.Verdict;
import org.rulewright.synthesis.concern.Side;

/** Whether the categories agree about a concern, in sentences with the counts in them. */
final class GroundNote extends Paragraph {

    private final Categories categories;

    GroundNote(CommonGround ground, Categories categories) {
        this.categories = categories;
        addClassName("rw-ground");
        if (ground.verdict() == Verdict.UNHEARD) {
            setText(getTranslation("synthesis.concern.ground.UNHEARD", CommonGround.ENOUGH));
            return;
        }
        ground.shared()
                .ifPresentOrElse(side -> setText(agreed(ground.heard(), side)), () -> setText(told(ground.heard())));
    }

    /** The rule by which it is told. */
    static Paragraph rule() {
        var rule = new Paragraph(I18NProvider.translate("synthesis.concern.sides.rule", CommonGround.ENOUGH));
        rule.addClassNames("rw-small", "rw-quiet");
        return rule;
    }

    private String agreed(List<Heard> heard, Side side) {
        var names = heard.stream()
                .map(each -> getTranslation(
                        "synthesis.concern.ground.count",
                        categories.get(each.category()).label(),
                        each.sides().of(side),
                        each.sides().said()))
                .collect(Collectors.joining(", "));
        return getTranslation(
                "synthesis.concern.ground.AGREE", getTranslation("synthesis.concern.held." + side), names);
    }

    private String told(List<Heard> heard) {
        return heard.stream().map(this::told).collect(Collectors.joining(" "));
    }

    private String told(Heard each) {
        var name = categories.get(each.category()).label();
        var sides = each.sides();
        return each.held()
                .map(side -> getTranslation(
                        "synthesis.concern.ground.holds",
                        name,
                        getTranslation("synthesis.concern.held." + side),
                        sides.of(side),
                        sides.said()))
                .orElseGet(() -> getTranslation(
                        "synthesis.concern.ground.split", name, sides.inFavour(), sides.changes(), sides.against()));
    }
}
