package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentLetters.Addition;
import org.rulewright.comment.letter.LetterFiles;
import org.rulewright.comment.letter.Proposal;
import org.rulewright.comment.letter.Toxins;
import org.rulewright.comment.table.TableRow;
import org.rulewright.comment.table.TableWords;
import org.rulewright.comment.table.WordTable;
import org.rulewright.comment.table.WorkbookTable;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.files.FileReadings;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CommentLettersTests {

    private static final TableWords WORDS = new TableWords(
            "Comments on a rule",
            "Fill in.",
            List.of(
                    "Provision",
                    "Text of the rule",
                    "Your comment",
                    "Suggested wording",
                    "What you ask for",
                    "Evidence",
                    "Reference (leave as it is)"),
            List.of("Keep as it is", "Remove"));

    @Autowired
    CommentLetters letters;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    CommentLetterFiles files;

    @Autowired
    FileReadings readings;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Versions versions;

    private Docket docket;

    @BeforeEach
    void openADocketOnToxins() {
        docket = toxins();
    }

    @Test
    void readsIsoTablesInWordAndExcelAlike() throws IOException {
        var word = points("table.docx", LetterFiles.isoTableDocx());
        var excel = points("table.xlsx", LetterFiles.isoTableXlsx());

        assertThat(labels(word)).containsExactly("(d)(4)", "(e)", "");
        assertThat(labels(excel)).as(excel.toString()).isEqualTo(labels(word));
        assertThat(word.getFirst().wording()).isEqualTo("Brevetoxins;");
        assertThat(word.getFirst().words())
                .contains("Several congeners go by this name.", "Say which.")
                .doesNotContain("seen");
        assertThat(word).extracting(Proposal::ask).containsExactly(Ask.OTHER, Ask.EXCLUSION, Ask.MULTILATERAL);
    }

    @Test
    void readsALetterInAPdf() throws IOException {
        var points = points("letter.pdf", LetterFiles.pdf(LetterFiles.LETTER));

        assertThat(labels(points)).containsExactly("(d)(9)", "(e)");
        assertThat(points.getLast().words())
                .contains("They are sent in micrograms")
                .doesNotContain("Page 1");
    }

    @Test
    void knowsItsOwnWorkbookAgain() throws IOException {
        var rows = TableRow.of(letters.reader(docket).index(), docket.number());
        var stream = new ByteArrayOutputStream();
        WorkbookTable.write(WORDS, rows, stream);

        var points = points("comments.xlsx", filledIn(stream.toByteArray()));

        assertThat(labels(points)).containsExactly("(b)", "(d)(4)", "(e)");
        assertThat(points.getFirst().ask()).isEqualTo(Ask.REMOVE);
        assertThat(points.get(1).wording()).isEqualTo("Brevetoxins;");
    }

    @Test
    void takesNoReferenceOfAnotherDocket() throws IOException {
        var other = toxins();
        var foreign = TableRow.of(letters.reader(other).index(), other.number());
        var stream = new ByteArrayOutputStream();
        WorkbookTable.write(WORDS, foreign, stream);

        var points = points("comments.xlsx", filledIn(stream.toByteArray()));

        assertThat(labels(points)).containsExactly("(b)", "(d)(4)", "(e)");
        assertThat(points)
                .allSatisfy(point -> assertThat(letters.reader(docket).index().provisions())
                        .contains(point.place().provision()));
    }

    @Test
    void knowsItsOwnWordTableAgain() throws IOException {
        var rows = TableRow.of(letters.reader(docket).index(), docket.number());
        var stream = new ByteArrayOutputStream();
        WordTable.write(WORDS, rows, stream);
        byte[] filled;
        try (var document = new XWPFDocument(new ByteArrayInputStream(stream.toByteArray()));
                var bytes = new ByteArrayOutputStream()) {
            var table = document.getTables().getFirst();
            table.getRow(rows.size()).getCell(2).setText("The last one is too wide.");
            table.getRow(1).getCell(0).removeParagraph(0);
            table.getRow(1).getCell(0).setText("moved");
            table.getRow(1).getCell(2).setText("The first one, by its reference.");
            document.write(bytes);
            filled = bytes.toByteArray();
        }

        var points = points("comments.docx", filled);

        assertThat(labels(points)).containsExactly("(a)", "(f)");
    }

    @Test
    void writesNoFormulas() throws IOException {
        var stream = new ByteArrayOutputStream();
        WorkbookTable.write(WORDS, List.of(new TableRow("=1+1", "@SUM(A1)\u0000<&", "+x")), stream);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(stream.toByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(3);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("@SUM(A1) <&");
            assertThat(workbook.getSheetAt(0).isColumnHidden(6)).isTrue();
        }
    }

    @Test
    void addsNoMorePointsThanACommentMayHave() {
        var secret = drafts.begin(docket.id(), DraftForm.empty());
        var taken = letters.reader(docket)
                .read(letters.read("Please remove (d)(4).\n\n".repeat(60)).text());
        var many = new ArrayList<Proposal>();
        for (var number = 0; number <= CommentRule.MOST_POINTS; number++) {
            many.add(taken.points().getFirst());
        }

        assertThatThrownBy(() -> letters.add(secret, new Addition(Sha256.of("letter"), many, "")))
                .isInstanceOf(Refusal.class)
                .hasMessage("comment.fault.points");
        assertThat(drafts.find(secret).orElseThrow().form().points()).isEmpty();
    }

    @Test
    void opensNoFileOfAnotherDraft() throws IOException {
        var theirs = attached("table.docx", LetterFiles.isoTableDocx());
        var file = drafts.find(theirs).orElseThrow().files().getFirst().id();
        var mine = drafts.begin(docket.id(), DraftForm.empty());

        assertThatThrownBy(() -> files.file(mine, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> letters.paste(Secret.fresh(), "words")).isInstanceOf(NotFound.class);
    }

    private List<Proposal> points(String name, byte[] bytes) throws IOException {
        var secret = attached(name, bytes);
        var file = drafts.find(secret).orElseThrow().files().getFirst();
        var pages = files.file(secret, file.id());
        assertThat(pages).isInstanceOf(LetterPages.Legible.class);
        return letters.reader(docket).read(((LetterPages.Legible) pages).text()).points();
    }

    private Secret attached(String name, byte[] bytes) throws IOException {
        var secret = drafts.begin(docket.id(), DraftForm.empty());
        drafts.addFile(secret, name, new ByteArrayInputStream(bytes));
        readings.read(
                drafts.find(secret).orElseThrow().files().getFirst().file().content());
        return secret;
    }

    private static List<String> labels(List<Proposal> points) {
        return points.stream()
                .map(point -> point.place().provision())
                .map(provision -> provision == null ? "" : provision.label())
                .toList();
    }

    /** What somebody says on (b), (d)(4) and (e). */
    private static byte[] filledIn(byte[] table) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(table));
                var bytes = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheetAt(0)) {
                switch (row.getCell(0).getStringCellValue()) {
                    case "(b)" -> {
                        row.getCell(2).setCellValue("The chart is not needed.\nIt confuses.");
                        row.getCell(4).setCellValue("Remove");
                    }
                    case "(d)(4)" -> {
                        row.getCell(2).setCellValue("Many go by this name.");
                        row.getCell(3).setCellValue("Brevetoxins;");
                    }
                    case "(e)" -> row.getCell(2).setCellValue("Standards are missing.");
                    default -> {}
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private Docket toxins() {
        var opened = aDocket().in(dockets, agencies);
        Toxins.propose(opened.id(), versions);
        return opened;
    }
}
