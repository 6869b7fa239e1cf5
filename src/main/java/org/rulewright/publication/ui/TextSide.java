package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.publication.RuleReading;
import org.rulewright.ruletext.ui.TextContents;
import org.rulewright.ruletext.ui.TextDownloads;
import org.rulewright.ruletext.ui.TextKeys;
import org.rulewright.ruletext.ui.TextSource;

/** Beside the text: its contents, and what was said about the whole. */
final class TextSide extends Div {

    private static final int MARKS = 5;

    TextSide(RuleReading reading, TextSource source) {
        addClassName("rw-outline");
        add(new TextContents(source));
        if (reading.voices().points().onTheWhole().points() > 0) {
            add(new H2(getTranslation("publication.text.whole")), whole(reading));
        }
        add(downloads(reading), new TextKeys());
    }

    private static TextDownloads downloads(RuleReading reading) {
        var downloads = new TextDownloads(reading.docket().number());
        var against = reading.against();
        if (against == null) {
            downloads.show(reading.version().number());
        } else {
            downloads.show(reading.version().number(), against.number());
        }
        return downloads;
    }

    private Anchor whole(RuleReading reading) {
        var said = reading.voices().points().onTheWhole();
        var link = new Anchor(DocketTab.COMMENTS.address(reading.docket()));
        link.addClassName("rw-count");
        said.categories().stream()
                .limit(MARKS)
                .forEach(code -> link.add(
                        CategoryLabel.mark(reading.voices().categories().get(code))));
        link.add(new Span(getTranslation("publication.text.points", said.points())));
        return link;
    }
}
