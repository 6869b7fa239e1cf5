package org.rulewright.ruletext.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.ProvisionTree;

class SourceTreeTests {
    @Test
    void understandsTheExportRegulations() throws IOException {
        var read = read("ear/15-cfr-parts-745-774.md");

        assertThat(path(read, "§ 774.1")).isEqualTo("§ 774.1 < Part 774 < Subchapter C < Chapter VII");
        assertThat(path(read, "§ 748.15(f)(1)(iii)(B)"))
                .startsWith("§ 748.15(f)(1)(iii)(B) < § 748.15(f)(1)(iii) < § 748.15(f)(1) < § 748.15(f) < § 748.15 <");
        assertThat(path(read, "§ 748.15(i)")).startsWith("§ 748.15(i) < § 748.15 < Part 748");
        assertThat(one(read, "§ 746.8(a)(9)-(11)").text()).isEqualTo("[Reserved]");
        assertThat(read.passages())
                .filteredOn(passage -> passage.kind() == ProvisionKind.DEFINITION)
                .hasSizeGreaterThan(300);
        assertThat(read.unplaced()).extracting(Unplaced::reason).contains(Reason.REPEATED, Reason.ABOUT);
    }

    @Test
    void understandsTheBill() throws IOException {
        var read = read("uk-bills-akn/data-protection-introduced.xml");

        assertThat(path(read, "1(2)")).isEqualTo("1(2) < 1 <  < Part 1");
        assertThat(path(read, "1(2) “3A”(1)")).startsWith("1(2) “3A”(1) < 1(2) “3A” < 1(2) < 1 <");
        assertThat(one(read, "1(1)(b) “(3B)”").text()).endsWith("additional information.”");
        assertThat(one(read, "Schedule 13").text()).isEqualTo("The Information Commission");
        assertThat(path(read, "Schedule 13, 2(1)"))
                .startsWith("Schedule 13, 2(1) < Schedule 13, 2 <")
                .contains("< Schedule 13 <");
        assertThat(read.about().title()).isEqualTo("Data Protection and Digital Information (No. 2) Bill");
        assertThat(shareOfLabelsThatStandOnce(read)).isGreaterThan(0.99);
    }

    @Test
    void understandsANotice() throws IOException {
        var read = read("fr-notices/2011-31722.xml");

        assertThat(path(read, "§ 1024.17(c)(1)(i)")).contains("< § 1024.17 < Part 1024 <");
        assertThat(read.passages())
                .filteredOn(passage -> passage.kind() == ProvisionKind.TABLE)
                .hasSize(6)
                .first()
                .satisfies(
                        table -> assertThat(table.text()).startsWith("\tAggregate\n\tpmt\tdisb\tbal\nJun\t0\t0\t0\n"));
        assertThat(read.passages())
                .filteredOn(passage -> passage.kind() == ProvisionKind.FOOTNOTE)
                .hasSize(25)
                .first()
                .satisfies(note -> assertThat(note.number()).isEqualTo("¹"));
        assertThat(one(read, "§ 1024.17(b) “Penalty”").kind()).isEqualTo(ProvisionKind.DEFINITION);
        assertThat(read.unplaced())
                .filteredOn(left -> left.reason() == Reason.GRAPHIC)
                .hasSize(8);
    }

    @Test
    void understandsTheAnnualCode() throws IOException {
        var read = read("cfr-annual/CFR-2012-title12-vol8-part1005.xml");

        assertThat(path(read, "§ 1005.2(a)(2)(iii)"))
                .isEqualTo("§ 1005.2(a)(2)(iii) < § 1005.2(a)(2) < § 1005.2(a) < § 1005.2 < Part 1005");
        assertThat(one(read, "§ 1005.2(e)").kind()).isEqualTo(ProvisionKind.DEFINITION);
        assertThat(read.about().date()).isEqualTo("2012-01-01");
        assertThat(shareOfLabelsThatStandOnce(read)).isGreaterThan(0.99);
    }

    @Test
    void understandsAnAmendmentPaper() throws IOException {
        var read = read("uk-bills-akn/datapro_rm_rep_0721.xml");

        assertThat(path(read, "NC1(2) “40A”(7)(a)(ii)"))
                .contains("< NC1(2) “40A” <")
                .endsWith("< NC1");
        assertThat(read.unplaced()).extracting(Unplaced::text).contains("Jane Hunt", "Peter Aldous");
    }

    private static double shareOfLabelsThatStandOnce(ReadText read) {
        var labels = read.passages().stream()
                .map(Passage::label)
                .filter(label -> !label.isEmpty())
                .toList();
        return (double) new HashSet<>(labels).size() / labels.size();
    }

    private static String path(ReadText read, String label) {
        var place = read.passages().indexOf(one(read, label));
        var path = new StringBuilder(label);
        new ProvisionTree(read.passages())
                .above(place)
                .forEach(other ->
                        path.append(" < ").append(read.passages().get(other).label()));
        return path.toString();
    }

    private static Passage one(ReadText read, String label) {
        var found = read.passages().stream()
                .filter(passage -> passage.label().equals(label))
                .toList();
        assertThat(found).as(label).hasSize(1);
        return found.getFirst();
    }

    private static ReadText read(String file) throws IOException {
        var place = Path.of(System.getProperty("rulewright.test-data", "../shared/data"), "rule-text", file);
        assumeTrue(Files.exists(place), "no rule text " + place);
        return SourceReader.read(Files.readAllBytes(place));
    }
}
