package org.rulewright.ruletext.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a leaf as HTML: its first part, room for the others, or, where wished, only what changed. */
final class LeafHtml {
    private static final int WORTH_FOLDING = 3;

    private final Leaf leaf;
    private final boolean beside;
    private final Words words;
    private final ProvisionHtml provisions;

    LeafHtml(Leaf leaf, boolean beside, Words words) {
        this.leaf = leaf;
        this.beside = beside && leaf.against().isPresent();
        this.words = words;
        provisions = new ProvisionHtml(leaf, this.beside, words);
    }

    /** The first part, and room for the others. */
    String whole() {
        var parts = Parts.of(leaf);
        var html = new StringBuilder();
        for (int part = 0; part < parts.size(); part++) {
            html.append(part(parts.get(part), part == 0));
        }
        return framed(html.toString());
    }

    /** Only what changed, below its headings; the rest is folded and says how much it is. */
    String changes() {
        var shown = Shown.in(leaf);
        var html = new StringBuilder("<div class=\"rw-part\">");
        for (int from = 0; from < shown.length; ) {
            var to = from;
            while (to < shown.length && !shown[to]) {
                to++;
            }
            html.append(to - from < WORTH_FOLDING ? lines(new Range(from, to)) : fold(new Range(from, to)));
            if (to < shown.length) {
                html.append(provisions.of(to));
            }
            from = to + 1;
        }
        return framed(html.append("</div>").toString());
    }

    /** Some lines alone. */
    String lines(Range range) {
        var html = IntStream.range(range.from(), range.to())
                .mapToObj(place -> note(place) + provisions.of(place))
                .collect(Collectors.joining());
        return html;
    }

    private String framed(String parts) {
        var title = leaf.against()
                .map(other -> words.of("ruletext.leaf.against", leaf.version().number(), other.number()))
                .orElseGet(() -> words.of("ruletext.leaf", leaf.version().number()));
        return "<section class=\"rw-leaf%s\" aria-label=\"%s\">\n%s%s</section>\n"
                .formatted(beside ? " rw-beside" : "", Html.escaped(title), sides(), parts);
    }

    private String sides() {
        return !beside
                ? ""
                : leaf.against()
                        .map(old ->
                                "<div class=\"rw-sides\" aria-hidden=\"true\"><span>%s</span><span>%s</span></div>\n"
                                        .formatted(
                                                Html.escaped(
                                                        words.of("ruletext.reading.side", old.number(), old.label())),
                                                Html.escaped(words.of(
                                                        "ruletext.reading.side",
                                                        leaf.version().number(),
                                                        leaf.version().label()))))
                        .orElse("");
    }

    private String part(Range range, boolean filled) {
        var lines = leaf.lines().subList(range.from(), range.to());
        return "<div class=\"rw-part\" data-%s=\"%s\" data-changes=\"%s\" style=\"--rw-lines:%d\">%s</div>\n"
                .formatted(
                        filled ? "lines" : "rest",
                        range,
                        changes(lines),
                        Parts.height(lines),
                        filled ? lines(range) : "");
    }

    private static String changes(List<Line> lines) {
        return lines.stream().filter(Line::isChange).map(Line::id).collect(Collectors.joining(" "));
    }

    private String fold(Range range) {
        return "<div class=\"rw-fold\"><button type=\"button\" class=\"rw-unfold\" data-rest=\"%s\">%s</button></div>\n"
                .formatted(range, Html.escaped(words.of("ruletext.reading.folded", range.size())));
    }

    /** What readers should know about the text stands below its title. */
    private String note(int place) {
        var note = leaf.version().note();
        var lines = leaf.lines();
        var isFirstBelowTitle =
                !isTitle(lines.get(place)) && lines.subList(0, place).stream().allMatch(LeafHtml::isTitle);
        return note.isEmpty() || !isFirstBelowTitle
                ? ""
                : "<p class=\"rw-leaf-note\">%s</p>\n".formatted(Html.escaped(note));
    }

    private static boolean isTitle(Line line) {
        return line.isHeading() && line.provision().level() == 0;
    }
}
