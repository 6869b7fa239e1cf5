package org.rulewright.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.search.Facet;
import org.rulewright.search.Hit;
import org.rulewright.search.Passage;

/** Something found that is no comment: the page of a file, a provision, a paper, a concern or an answer. */
final class OtherItem extends Article {

    /** A page of a file, with the way to that very page, where the words are marked. */
    OtherItem(Hit.OfPage hit, Names names) {
        this(kindOf(Facet.PAGE), hit.passages());
        var comment = hit.comment();
        facts().add(
                        new Span(getTranslation("search.of", comment.trackingNumber(), Names.sender(comment))),
                        new Span(names.docket(comment).number()));
        title(address(hit), getTranslation("search.page-of", hit.file().name(), hit.page()));
    }

    /** Anything else, as the index has it. */
    OtherItem(Hit.OfText hit) {
        this(kindOf(hit.kind()), hit.passages());
        facts().add(new Span(hit.docket()));
        title(hit.url(), hit.title().isBlank() ? hit.url() : hit.title());
    }

    private OtherItem(String kind, List<Passage> passages) {
        addClassName("rw-hit");
        var facts = new Div(new Span(kind));
        facts.addClassName("rw-meta");
        add(facts, new HitLine(passages));
    }

    private Div facts() {
        return (Div) getComponentAt(0);
    }

    private void title(String address, String words) {
        addComponentAtIndex(1, new H3(new Anchor(address, words)));
    }

    private static String kindOf(String kind) {
        return I18NProvider.translate("search.kind.one." + kind);
    }

    private static String address(Hit.OfPage hit) {
        var sought = hit.passages().stream()
                .flatMap(passage -> passage.runs().stream())
                .filter(Passage.Run::matches)
                .map(Passage.Run::words)
                .distinct()
                .limit(1)
                .collect(Collectors.joining(" "));
        var page = (hit.comment().isPublic() ? "comments/" : "staff/comments/")
                + hit.comment().trackingNumber() + "/files/" + hit.file().id().value() + "?page=" + hit.page();
        return sought.isEmpty() ? page : page + "&find=" + URLEncoder.encode(sought, StandardCharsets.UTF_8);
    }
}
