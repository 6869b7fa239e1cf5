package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.docket.Category;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.publication.DocketFile.Participation;

/** Who has taken part: one mark for one comment, a bar where there are more than can be counted at a glance. */
final class VoiceTable extends Composite<SimpleTable> {

    private static final int MARKS = 40;

    private final Participation participation;
    private final long highest;

    VoiceTable(Participation participation) {
        this.participation = participation;
        highest = participation.counts().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    @Override
    protected SimpleTable initContent() {
        var table = new SimpleTable(
                        getTranslation("publication.voices.caption"),
                        getTranslation("publication.voices.category"),
                        getTranslation(highest > MARKS ? "publication.voices.bars" : "publication.voices.marks"),
                        getTranslation("publication.voices.comments"))
                .tight()
                .numbersLast();
        table.addClassName("rw-units");
        shown().forEach(category -> {
            var count = count(category);
            table.row(new CategoryLabel(category), drawn(category, count), new Text(number(count)));
        });
        return table;
    }

    /** All of the agency's list, so that silence is seen; the rest that fits nowhere only where somebody is in it. */
    private Stream<Category> shown() {
        var listed = participation.categories().all();
        var unlisted = participation.counts().keySet().stream()
                .filter(code -> listed.stream().noneMatch(known -> known.code().equals(code)))
                .sorted()
                .map(code -> participation.categories().get(code));
        return Stream.concat(listed.stream(), unlisted)
                .filter(category -> !category.code().equals(Category.OTHER) || count(category) > 0);
    }

    private long count(Category category) {
        return participation.counts().getOrDefault(category.code(), 0L);
    }

    private Component drawn(Category category, long count) {
        if (count == 0) {
            var none = new Span(getTranslation("publication.voices.none"));
            none.addClassNames("rw-quiet", "rw-small");
            return none;
        }
        var drawing = new Span();
        drawing.getElement().setAttribute("aria-hidden", "true");
        if (highest > MARKS) {
            drawing.addClassNames("rw-bar", CategoryLabel.classOf(category));
            drawing.setWidth(Math.max(1, 100 * count / highest) + "%");
        } else {
            var mark = "<span class=\"rw-dot %s\"></span>".formatted(CategoryLabel.classOf(category));
            drawing.getElement().setProperty("innerHTML", mark.repeat(Math.toIntExact(count)));
        }
        return drawing;
    }

    private String number(long count) {
        return getTranslation("publication.number", count);
    }
}
