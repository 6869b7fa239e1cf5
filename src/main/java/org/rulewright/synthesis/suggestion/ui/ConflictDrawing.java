package org.rulewright.synthesis.suggestion.ui;

import java.util.List;
import org.rulewright.docket.Categories;
import org.rulewright.docket.CategoryMark;
import org.rulewright.synthesis.suggestion.Place;
import org.rulewright.synthesis.suggestion.Wording;
import org.springframework.web.util.HtmlUtils;

/**
 * The wordings of a provision side by side, an arc with a cross between every two that exclude each other, and under
 * each the marks of the categories that ask for it.
 */
final class ConflictDrawing {
    private static final int STEP = 84;
    private static final int EDGE = 42;
    private static final int RADIUS = 17;

    private final Place place;
    private final Categories categories;
    private final StringBuilder svg = new StringBuilder();
    private final int line;

    ConflictDrawing(Place place, Categories categories) {
        this.place = place;
        this.categories = categories;
        line = 34 + 22 * widestArc();
    }

    /** The drawing, with the sentence that says the same. */
    String svg(String said) {
        var wordings = place.wordings();
        place.exclusions().forEach(each -> arc(wordings.indexOf(each.one()), wordings.indexOf(each.other())));
        for (int at = 0; at < wordings.size(); at++) {
            node(x(at), wordings.get(at));
        }
        var width = 2 * EDGE + STEP * (wordings.size() - 1);
        return """
                <div><svg class="rw-figure rw-conflicts-figure" viewBox="0 0 %d %d" width="%d" role="img" \
                aria-label="%s">%s</svg></div>""".formatted(width, line + 46, width, HtmlUtils.htmlEscape(said, "UTF-8"), svg);
    }

    private int widestArc() {
        return place.exclusions().stream()
                .mapToInt(each -> Math.abs(
                        place.wordings().indexOf(each.one()) - place.wordings().indexOf(each.other())))
                .max()
                .orElse(0);
    }

    private static int x(int at) {
        return EDGE + STEP * at;
    }

    private void arc(int from, int to) {
        var top = line - RADIUS - 22 * (to - from);
        var middle = (x(from) + x(to)) / 2;
        svg.append("""
                <path d="M%d %d Q%d %d %d %d" fill="none" stroke="var(--rw-time)" stroke-width="2" \
                stroke-dasharray="5 4"/>""".formatted(x(from), line - RADIUS, middle, 2 * top - line + RADIUS, x(to), line - RADIUS));
        svg.append("""
                <circle cx="%d" cy="%d" r="8" fill="var(--rw-time-tint)"/>\
                <path d="M%d %dl6 6m0 -6l-6 6" stroke="var(--rw-time)" stroke-width="2"/>""".formatted(middle, top, middle - 3, top - 3));
    }

    private void node(int x, Wording wording) {
        svg.append("""
                <circle cx="%d" cy="%d" r="%d" fill="var(--rw-paper)" stroke="var(--rw-edge)" stroke-width="1.5"/>\
                <text x="%d" y="%d" text-anchor="middle" fill="var(--rw-ink)" font-weight="700" font-size="15">%s</text>""".formatted(x, line, RADIUS, x, line + 5, wording.letter()));
        var marks = wording.categories().stream()
                .map(code -> categories.get(code).mark())
                .toList();
        marks(x, marks);
    }

    private void marks(int x, List<CategoryMark> marks) {
        var start = x - 8 * (marks.size() - 1);
        for (int at = 0; at < marks.size(); at++) {
            svg.append("<g transform=\"translate(%d %d)\">%s</g>"
                    .formatted(start + 16 * at, line + RADIUS + 14, shape(marks.get(at))));
        }
    }

    /** The same shapes as everywhere, in a square of twelve around the middle. */
    private static String shape(CategoryMark mark) {
        return switch (mark) {
            case ACADEMIA -> "<circle r=\"6\" fill=\"var(--rw-cat-academia)\"/>";
            case INDUSTRY -> "<path d=\"M-6 -6h12v12h-12z\" fill=\"var(--rw-cat-industry)\"/>";
            case CIVIL -> "<path d=\"M0 -6l6 11.5h-12z\" fill=\"var(--rw-cat-civil)\"/>";
            case PATIENTS -> "<path d=\"M0 -6l6 6l-6 6l-6 -6z\" fill=\"var(--rw-cat-patients)\"/>";
            case ETHICS -> "<path d=\"M-3 -6h6l3 6l-3 6h-6l-3 -6z\" fill=\"var(--rw-cat-ethics)\"/>";
            case GOVERNMENT -> "<path d=\"M-6 -3h12v6h-12z\" fill=\"var(--rw-cat-government)\"/>";
            case INTERNATIONAL ->
                "<circle r=\"4.5\" fill=\"none\" stroke=\"var(--rw-cat-international)\" stroke-width=\"3\"/>";
            case INDIVIDUAL -> "<path d=\"M-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z\" fill=\"var(--rw-cat-individual)\"/>";
            case NONE -> "<path d=\"M-6 -6h12v12h-12z\" fill=\"var(--rw-edge)\"/>";
        };
    }
}
