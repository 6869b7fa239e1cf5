package org.rulewright.ruletext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Redline;

class TableRedlineTests {
    private static final String BEFORE = "Toxin\tLimit\nRicin\t1 mg\nAbrin\t2 mg";

    @Test
    void marksAWordWithinItsCell() {
        var table = TableRedline.of(BEFORE, "Toxin\tLimit\nRicin\t5 mg\nAbrin\t2 mg");

        assertThat(table.rows()).extracting(TableRedline.Row::kind).containsOnly(Hunk.Kind.KEEP);
        assertThat(table.rows().get(1).cells().get(1).hunks())
                .containsExactly(
                        new Hunk(Hunk.Kind.DELETE, "1"),
                        new Hunk(Hunk.Kind.INSERT, "5"),
                        new Hunk(Hunk.Kind.KEEP, " mg"));
    }

    @Test
    void marksAWholeRowThatIsNewOrGone() {
        var table = TableRedline.of(BEFORE, "Toxin\tLimit\nAbrin\t2 mg\nSaxitoxin\t1 mg");

        assertThat(table.rows())
                .extracting(TableRedline.Row::kind)
                .containsExactly(Hunk.Kind.KEEP, Hunk.Kind.DELETE, Hunk.Kind.KEEP, Hunk.Kind.INSERT);
    }

    @Test
    void givesBothTablesBackWhateverTheirShape() {
        var after = "Toxin\nRicin\t1 mg\tnote\n\tAbrin\n\n2 mg";

        var table = TableRedline.of(BEFORE, after);

        assertThat(side(table, Hunk.Kind.INSERT, Redline::before)).isEqualTo(BEFORE);
        assertThat(side(table, Hunk.Kind.DELETE, Redline::after)).isEqualTo(after);
    }

    private static String side(TableRedline table, Hunk.Kind without, Function<Redline, String> words) {
        return table.rows().stream()
                .filter(row -> row.kind() != without)
                .map(row -> row.cells().stream().map(words).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
