package org.rulewright.ruletext.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;

class DocxReaderTests {
    @Test
    void readsHeadingsNumbersAndTables() throws IOException {
        try (var document = new XWPFDocument()) {
            heading(document, 0, "PART 7—FISH");
            heading(document, 1, "§ 7.1 Scope");
            paragraph(document, "(a) To fish;");
            paragraph(document, "(1) fresh;");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Fish");
            table.getRow(0).getCell(1).setText("Weight");
            table.getRow(1).getCell(0).setText("Cod");
            table.getRow(1).getCell(1).setText("12");

            var passages = read(document).passages();

            assertThat(passages)
                    .extracting(Passage::label)
                    .containsExactly("Part 7", "§ 7.1", "§ 7.1(a)", "§ 7.1(a)(1)", "");
            assertThat(passages.getLast().kind()).isEqualTo(ProvisionKind.TABLE);
            assertThat(passages.getLast().text()).isEqualTo("Fish\tWeight\nCod\t12");
        }
    }

    @Test
    void writesAutomaticNumbersAsTheyArePrinted() throws IOException {
        try (var document = new XWPFDocument()) {
            var list = list(document);
            numbered(document, list, 0, "First");
            numbered(document, list, 1, "Below");
            numbered(document, list, 1, "Beside");
            numbered(document, list, 0, "Second");

            var passages = read(document).passages();

            assertThat(passages).extracting(Passage::number).containsExactly("(a)", "(i)", "(ii)", "(b)");
            assertThat(passages).extracting(Passage::label).containsExactly("(a)", "(a)(i)", "(a)(ii)", "(b)");
        }
    }

    @Test
    void acceptsTrackedChangesAndKeepsWhatTheyDelete() throws IOException {
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph().getCTP();
            paragraph.addNewR().addNewT().setStringValue("A toxin");
            paragraph.addNewIns().addNewR().addNewT().setStringValue(" named below");
            paragraph.addNewDel().addNewR().addNewDelText().setStringValue(" of any kind");
            paragraph.addNewR().addNewT().setStringValue(" is controlled.");

            var read = read(document);

            assertThat(read.passages()).extracting(Passage::text).containsExactly("A toxin named below is controlled.");
            assertThat(read.unplaced()).containsExactly(new Unplaced(1, "of any kind", Reason.DELETED));
        }
    }

    @Test
    void setsFootnotesBehindTheirParagraph() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createFootnotes();
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("See elsewhere.");
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Fish");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText(" swim.");

            var passages = read(document).passages();

            assertThat(passages.getFirst().text()).isEqualTo("Fish¹ swim.");
            assertThat(passages.getLast().kind()).isEqualTo(ProvisionKind.FOOTNOTE);
            assertThat(passages.getLast().number()).isEqualTo("¹");
            assertThat(passages.getLast().text()).isEqualTo("See elsewhere.");
        }
    }

    private static void heading(XWPFDocument document, int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static BigInteger list(XWPFDocument document) {
        var form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.ZERO);
        level(form, 0, STNumberFormat.LOWER_LETTER, "(%1)");
        level(form, 1, STNumberFormat.LOWER_ROMAN, "(%2)");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form)));
    }

    private static void level(CTAbstractNum form, int depth, STNumberFormat.Enum format, String text) {
        var level = form.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int depth, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(text);
    }

    private static ReadText read(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return SourceReader.read(bytes.toByteArray());
    }
}
