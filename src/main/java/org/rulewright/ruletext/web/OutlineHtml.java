package org.rulewright.ruletext.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes the contents of a leaf as HTML: its headings, each with the number of changes below it. */
final class OutlineHtml {
    private static final int SHORT = 40;

    private final Words words;
    private final List<Entry> entries;
    private final StringBuilder html = new StringBuilder();

    private OutlineHtml(Leaf leaf, Words words) {
        this.words = words;
        entries = entries(leaf);
    }

    /** A heading, how deep it stands, and how many changes are under it up to the next one. */
    private record Entry(Line heading, int depth, long changes) {}

    /** Empty where the text has no headings below its title. */
    static String of(Leaf leaf, Words words) {
        return new OutlineHtml(leaf, words).written();
    }

    private static List<Entry> entries(Leaf leaf) {
        var entries = new ArrayList<Entry>();
        var lines = leaf.lines();
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            if (line.isHeading()) {
                entries.add(new Entry(line, leaf.depth(line), 0));
            }
            if (line.isChange() && !entries.isEmpty()) {
                var last = entries.removeLast();
                entries.add(new Entry(last.heading(), last.depth(), last.changes() + 1));
            }
        }
        Predicate<Entry> isOutermost = entry -> entry.depth() == 0;
        return entries.stream().filter(isOutermost).count() > 1
                ? entries
                : entries.stream().filter(isOutermost.negate()).toList();
    }

    private String written() {
        if (!entries.isEmpty()) {
            list(0, entries.size(), true);
        }
        return html.toString();
    }

    private void list(int from, int to, boolean open) {
        html.append("<ul%s>".formatted(open ? "" : " hidden"));
        for (int place = from; place < to; ) {
            var end = end(place, to);
            item(place, end);
            place = end;
        }
        html.append("</ul>");
    }

    private int end(int place, int to) {
        var end = place + 1;
        while (end < to && entries.get(end).depth() > entries.get(place).depth()) {
            end++;
        }
        return end;
    }

    private void item(int place, int end) {
        var entry = entries.get(place);
        var isOpen = entries.size() <= SHORT;
        html.append("<li><div class=\"rw-entry\">");
        html.append(end == place + 1 ? "" : toggle(entry, isOpen));
        html.append(link(entry, isOpen ? entry.changes() : sum(place, end)));
        html.append("</div>");
        if (end > place + 1) {
            list(place + 1, end, isOpen);
        }
        html.append("</li>");
    }

    private long sum(int from, int to) {
        return entries.subList(from, to).stream().mapToLong(Entry::changes).sum();
    }

    private String toggle(Entry entry, boolean isOpen) {
        return "<button type=\"button\" class=\"rw-toggle\" aria-expanded=\"%s\" aria-label=\"%s\"></button>"
                .formatted(isOpen, Html.escaped(words.of("ruletext.reading.below", named(entry))));
    }

    private String link(Entry entry, long changes) {
        var count = changes == 0
                ? ""
                : "<span class=\"rw-n\">%d<span class=\"rw-vh\"> %s</span></span>"
                        .formatted(changes, Html.escaped(words.of("ruletext.reading.changes", changes)));
        return "<a href=\"#%s\" data-place=\"%s\"><span>%s</span>%s</a>"
                .formatted(entry.heading().id(), entry.heading().id(), Html.escaped(named(entry)), count);
    }

    private static String named(Entry entry) {
        var provision = entry.heading().provision();
        return "%s %s".formatted(provision.number(), provision.text()).strip();
    }
}
