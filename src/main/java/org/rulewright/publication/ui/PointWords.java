package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.comment.DocumentPlace;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.Point;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.AskedWords;
import org.rulewright.publication.CarriedWords;
import org.rulewright.publication.CommentStory;
import org.rulewright.publication.CommentStory.Said;
import org.rulewright.ruletext.CarriedAnchor;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.suggestion.Rebased.State;

/** What a point says: the words of the rule that it is about, its own words, its wording and its figures. */
final class PointWords {

    private PointWords() {}

    static Component[] of(Said said, CommentStory story) {
        var parts = new ArrayList<Component>();
        var point = said.point();
        if (point != null) {
            joins(point, parts);
            about(point, parts);
        }
        parts.add(new PlainWords(
                PublicWords.found(I18NProvider.translate("publication.quoted", said.words()), story.comment())));
        var suggestion = said.suggestion();
        if (suggestion != null) {
            parts.add(suggested(suggestion));
            whatBecame(suggestion, parts);
        }
        var carried = said.carried();
        if (carried != null && (suggestion == null || suggestion.now() == null)) {
            parts.add(whereItStands(carried, story.docket()));
            changed(carried, parts);
        }
        if (point != null) {
            point.evidence().forEach(fact -> parts.add(figures(fact)));
            if (point.joinedBy() > 0) {
                parts.add(small(I18NProvider.translate("comment.others.joined", point.joinedBy())));
            }
        }
        return parts.toArray(Component[]::new);
    }

    private static void about(Point point, List<Component> parts) {
        var anchor = point.anchor();
        if (anchor != null && !anchor.isWholeProvision()) {
            var words = new HtmlComponent("mark");
            words.getElement().setText(anchor.quote());
            var about = new Paragraph(new Span(I18NProvider.translate("publication.point.on") + " "), words);
            about.addClassNames("rw-small", "rw-quiet", "rw-point-on");
            parts.add(about);
        }
        var document = point.document();
        if (document != null) {
            document(point.documentTitle(), document, parts);
        }
    }

    private static void document(String title, DocumentPlace place, List<Component> parts) {
        parts.add(small(
                place.page().isBlank()
                        ? I18NProvider.translate("comment.place.document", title)
                        : I18NProvider.translate("comment.place.document.page", title, place.page())));
        if (!place.quote().isBlank()) {
            parts.add(new PlainWords(I18NProvider.translate("publication.quoted", place.quote())));
        }
    }

    /** Says whose point it joins, with a way there while everybody may read it. */
    private static void joins(Point point, List<Component> parts) {
        var joined = point.joins();
        if (joined == null) {
            return;
        }
        var words = I18NProvider.translate("comment.join", joined.comment().value(), joined.number());
        var line = small(joined.isPublic() ? "" : I18NProvider.translate("comment.join.gone"));
        if (joined.isPublic()) {
            line.add(new Anchor("comments/" + joined.comment().value(), words));
        }
        parts.add(line);
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }

    private static Component suggested(AskedWords suggestion) {
        return preview(I18NProvider.translate("publication.point.suggested"), suggestion.redline());
    }

    /** Says what the newest version made of the wording, and where it changed those words otherwise, how. */
    private static void whatBecame(AskedWords suggestion, List<Component> parts) {
        var now = suggestion.now();
        if (now == null) {
            return;
        }
        var fate = new Paragraph(I18NProvider.translate("publication.suggestion." + now.state(), suggestion.version()));
        fate.addClassNames("rw-small", "rw-quiet");
        parts.add(fate);
        if (now.state() == State.IN_CONFLICT) {
            parts.add(preview(
                    I18NProvider.translate("publication.suggestion.theirs", suggestion.version()), now.theirs()));
        }
    }

    /** Says where the words are now, with a way to where they were said about. */
    private static Component whereItStands(CarriedWords carried, Docket docket) {
        var now = carried.now();
        var places = now.provisions().stream()
                .map(Provision::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        var where = new Paragraph(I18NProvider.translate("publication.carried." + now.state(), carried.to(), places));
        if (now.doubtful()) {
            where.add(new Text(" "), new Text(I18NProvider.translate("publication.carried.doubtful")));
        }
        where.add(new Text(" "));
        where.add(new Anchor(
                "%s?version=%d#p-%d"
                        .formatted(
                                DocketTab.TEXT.address(docket),
                                carried.from(),
                                carried.then().id().value()),
                I18NProvider.translate("publication.carried.then", carried.from())));
        where.addClassNames("rw-small", "rw-quiet");
        return where;
    }

    private static void changed(CarriedWords carried, List<Component> parts) {
        if (carried.now().state() == CarriedAnchor.State.TEXT_CHANGED) {
            parts.add(preview(I18NProvider.translate("publication.carried.changed"), carried.redline()));
        }
    }

    private static Component preview(String name, Redline redline) {
        var title = new Span(name);
        title.addClassName("rw-preview-title");
        var preview = new Div(title, new RedlineWords(redline));
        preview.addClassName("rw-preview");
        return preview;
    }

    private static Component figures(Evidence evidence) {
        var figures = new Paragraph(evidence.told().stream()
                .map(told -> I18NProvider.translate(told.key(), told.argument()))
                .collect(Collectors.joining(" · ")));
        figures.addClassNames("rw-small", "rw-quiet");
        return figures;
    }
}
