package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rulewright.comment.letter.LetterText;
import org.rulewright.comment.letter.Span;
import org.springframework.web.util.HtmlUtils;

/** The pages of a letter as they were read, with the points marked and numbered in it. One element, not one for each page. */
final class LetterSheet extends Section {

    private record Marked(Span span, int number, boolean isFirst, boolean isKept) {}

    private final LetterText letter;

    LetterSheet(LetterText letter) {
        this.letter = letter;
        addClassName("rw-letter-sheet");
        getElement().setAttribute("aria-label", getTranslation("comment.letter.sheet"));
        getElement().setAttribute("tabindex", "0");
    }

    /** Marks the points as they are now. */
    void mark(LetterChoices choices) {
        var marked = new ArrayList<Marked>();
        for (var place = 0; place < choices.size(); place++) {
            var isFirst = true;
            for (var span : choices.get(place).spans()) {
                marked.add(new Marked(span, place + 1, isFirst, choices.isKept(place)));
                isFirst = false;
            }
        }
        marked.sort(Comparator.comparingInt(each -> each.span().from()));
        var html = new StringBuilder();
        for (var page = 1; page <= letter.pages(); page++) {
            write(html, page, marked);
        }
        getElement().setProperty("innerHTML", html.toString());
    }

    /** The id of the mark at which a point begins. */
    static String idOf(int number) {
        return "letter-point-" + number;
    }

    private void write(StringBuilder html, int page, List<Marked> marked) {
        var place = letter.page(page);
        html.append("<div class=\"rw-letter-page\"><p class=\"rw-small rw-quiet\">")
                .append(escaped(getTranslation("comment.letter.page", page, letter.pages())))
                .append("</p><div class=\"rw-as-written rw-said\">");
        var at = place.from();
        for (var each : marked) {
            var from = Math.max(each.span().from(), place.from());
            var to = Math.min(each.span().to(), place.to());
            if (from < to) {
                html.append(escaped(letter.text().substring(at, from)));
                write(
                        html,
                        each,
                        letter.text().substring(from, to),
                        from == each.span().from());
                at = to;
            }
        }
        html.append(escaped(letter.text().substring(at, place.to()))).append("</div></div>");
    }

    private void write(StringBuilder html, Marked marked, String words, boolean isStart) {
        html.append("<mark class=\"")
                .append(marked.isKept() ? "rw-letter-kept" : "rw-letter-dropped")
                .append('"');
        if (marked.isFirst() && isStart) {
            html.append(" id=\"")
                    .append(idOf(marked.number()))
                    .append("\"><b>")
                    .append(marked.number())
                    .append("</b> ");
        } else {
            html.append('>');
        }
        html.append(escaped(words)).append("</mark>");
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
