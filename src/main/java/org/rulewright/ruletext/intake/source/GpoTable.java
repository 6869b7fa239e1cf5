package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a GPO table as lines, with tabs between the cells. */
final class GpoTable {
    private final GpoWords words;

    GpoTable(GpoWords words) {
        this.words = words;
    }

    String of(Element table) {
        var heads = table.elements("BOXHD")
                .flatMap(head -> heads(head.elements("CHED").toList()));
        var rows = table.elements("ROW").map(row -> cells(row).map(this::cell).collect(Collectors.joining("\t")));
        return Stream.concat(heads, rows).filter(row -> !row.isBlank()).collect(Collectors.joining("\n"));
    }

    /** A page may end within a row. */
    private Stream<Element> cells(Element row) {
        row.elements("PRTPAGE").forEach(words::putAside);
        return row.elements().filter(each -> !each.is("PRTPAGE"));
    }

    private String cell(Element cell) {
        return Wording.plain(words.of(cell));
    }

    /** Heads stand above each other by rank; one that has heads below it stands above the first of them. */
    private Stream<String> heads(List<Element> heads) {
        var rows = new ArrayList<List<String>>();
        int column = 0;
        for (int place = 0; place < heads.size(); place++) {
            var rank = rank(heads.get(place));
            while (rows.size() < rank) {
                rows.add(new ArrayList<>());
            }
            var row = rows.get(rank - 1);
            while (row.size() < column) {
                row.add("");
            }
            row.add(cell(heads.get(place)));
            var spans = place + 1 < heads.size() && rank(heads.get(place + 1)) > rank;
            column += spans ? 0 : 1;
        }
        return rows.stream().map(row -> String.join("\t", row));
    }

    private static int rank(Element head) {
        return head.attribute("H").matches("[1-9]") ? head.attribute("H").charAt(0) - '0' : 1;
    }
}
