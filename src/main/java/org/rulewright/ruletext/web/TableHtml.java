package org.rulewright.ruletext.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.matching.Chain;
import org.rulewright.ruletext.matching.Chain.Link;

/** Writes a table as HTML, and its redline row by row and cell by cell. */
final class TableHtml {
    private static final int ALIKE = 1;
    private static final int SAME = 100;

    private final RedlineHtml redlines;
    private final Side side;

    TableHtml(RedlineHtml redlines, Side side) {
        this.redlines = redlines;
        this.side = side;
    }

    /** Two rows that became one another; one of them is empty where a row came or went. */
    private record Pair(Optional<List<String>> before, Optional<List<String>> after) {}

    /** @param name what the table is called by those who can't see it */
    String of(Redline redline, String name) {
        var html = new StringBuilder("<div class=\"rw-table-frame\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">"
                .formatted(Html.escaped(name)));
        html.append("<table class=\"rw-grid\">");
        var pairs = pairs(rows(redline.before()), rows(redline.after()));
        var last = IntStream.range(0, pairs.size())
                .filter(row -> pairs.get(row).after().isPresent())
                .max()
                .orElse(-1);
        for (int row = 0; row < pairs.size(); row++) {
            var cell = row == 0 && pairs.size() > 1 ? "th" : "td";
            html.append(row(pairs.get(row), cell, row == last ? "" : "\n"));
        }
        return html.append("</table></div>").toString();
    }

    private String row(Pair pair, String cell, String end) {
        var before = pair.before().orElse(List.of());
        var after = pair.after().orElse(List.of());
        if ((side == Side.OLD && pair.before().isEmpty())
                || (side == Side.NEW && pair.after().isEmpty())) {
            return "";
        }
        var mark = pair.after().isEmpty()
                ? " class=\"rw-row-cut\""
                : pair.before().isEmpty() ? " class=\"rw-row-add\"" : "";
        var html = new StringBuilder("<tr%s>".formatted(mark));
        for (int column = 0; column < Math.max(before.size(), after.size()); column++) {
            var sign = column < after.size() - 1 ? "\t" : column == after.size() - 1 ? end : "";
            var words = redlines.of(Redline.of(at(before, column), at(after, column)), side, Html::escaped);
            var scope = cell.equals("th") ? " scope=\"col\"" : "";
            html.append("<%s%s>%s%s</%s>".formatted(cell, scope, words, sign, cell));
        }
        return html.append("</tr>").toString();
    }

    private static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static List<List<String>> rows(String table) {
        return table.isEmpty()
                ? List.of()
                : table.lines().map(row -> List.of(row.split("\t", -1))).toList();
    }

    private static List<Pair> pairs(List<List<String>> before, List<List<String>> after) {
        var pairs = new ArrayList<Pair>();
        var gone = 0;
        var come = 0;
        for (var link : Chain.heaviest(links(before, after))) {
            before.subList(gone, link.before()).forEach(row -> pairs.add(new Pair(Optional.of(row), Optional.empty())));
            after.subList(come, link.after()).forEach(row -> pairs.add(new Pair(Optional.empty(), Optional.of(row))));
            pairs.add(new Pair(Optional.of(before.get(link.before())), Optional.of(after.get(link.after()))));
            gone = link.before() + 1;
            come = link.after() + 1;
        }
        before.subList(gone, before.size()).forEach(row -> pairs.add(new Pair(Optional.of(row), Optional.empty())));
        after.subList(come, after.size()).forEach(row -> pairs.add(new Pair(Optional.empty(), Optional.of(row))));
        return pairs;
    }

    private static List<Link> links(List<List<String>> before, List<List<String>> after) {
        return IntStream.range(0, before.size())
                .boxed()
                .flatMap(old -> IntStream.range(0, after.size())
                        .filter(now -> likeness(before.get(old), after.get(now)) > 0)
                        .mapToObj(now -> new Link(old, now, likeness(before.get(old), after.get(now)))))
                .toList();
    }

    /** Rows are alike that share their first cell or half of their cells. */
    private static int likeness(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return SAME;
        }
        var shared = IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(column -> !one.get(column).isEmpty() && one.get(column).equals(other.get(column)))
                .count();
        var isAlike = (shared > 0 && one.getFirst().equals(other.getFirst()))
                || shared * 2 >= Math.max(one.size(), other.size());
        return isAlike ? ALIKE + Math.toIntExact(shared) : 0;
    }
}
