package org.rulewright.ruletext.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.ruletext.Editions;
import org.rulewright.ruletext.HostileTexts;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.export.WrittenFiles;

class WordFileTests {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void holdsAVersionToTheLetter(int version) throws Exception {
        var text = Editions.marineToxins().get(version);

        var file = WrittenFiles.bytes(stream -> WordFile.write(Editions.of(text), WrittenFiles.PHRASES, stream));

        assertThat(WordReading.accepted(file)).isEqualTo(blocks(text)).isEqualTo(WordReading.rejected(file));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0,2", "1,2", "1,0", "2,0", "2,1"})
    void givesEitherVersionBackToTheLetter(int from, int to) throws Exception {
        var texts = Editions.marineToxins();

        var file = tracked(texts.get(from), texts.get(to));

        assertThat(WordReading.accepted(file)).isEqualTo(blocks(texts.get(to)));
        assertThat(WordReading.rejected(file)).isEqualTo(blocks(texts.get(from)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void givesAnyTwoVersionsBackToTheLetter(long seed) throws Exception {
        var texts = HostileTexts.of(seed);

        var file = tracked(texts.get(0), texts.get(1));

        assertThat(WordReading.accepted(file)).isEqualTo(blocks(texts.get(1)));
        assertThat(WordReading.rejected(file)).isEqualTo(blocks(texts.get(0)));
    }

    @ParameterizedTest
    @CsvSource({"introduced,committee", "committee,introduced"})
    void givesEitherPrintingOfTheBillBackToTheLetter(String from, String to) throws Exception {
        var texts = Editions.bill(from, to);
        assumeTrue(texts.size() == 2, "the bill is not in the data folder");

        var file = tracked(texts.get(0), texts.get(1));

        assertThat(WordReading.accepted(file)).isEqualTo(blocks(texts.get(1)));
        assertThat(WordReading.rejected(file)).isEqualTo(blocks(texts.get(0)));
    }

    @Test
    void tracksARenumberingAsAChangeOfTheNumberAlone() throws Exception {
        var texts = Editions.marineToxins();

        var document = xml(tracked(texts.get(0), texts.get(1)));

        assertThat(document)
                .containsPattern(
                        "(?s)<w:del [^>]*><w:r><w:delText xml:space=\"preserve\">\\(d\\)\\(4\\)</w:delText></w:r></w:del>"
                                + "<w:ins [^>]*><w:r><w:t xml:space=\"preserve\">\\(d\\)\\(5\\)</w:t></w:r></w:ins><w:r><w:tab/></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\">Cholera toxin;");
    }

    @Test
    void opensInAnotherReader() throws Exception {
        var texts = HostileTexts.of(3);

        try (var document = new XWPFDocument(new ByteArrayInputStream(tracked(texts.get(0), texts.get(1))))) {
            assertThat(document.getParagraphs()).isNotEmpty();
            assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
        }
    }

    @Test
    void givesTheSameFileForTheSameText() {
        var texts = Editions.marineToxins();

        assertThat(tracked(texts.get(0), texts.get(1))).isEqualTo(tracked(texts.get(0), texts.get(1)));
    }

    private static byte[] tracked(RuleText from, RuleText to) {
        return WrittenFiles.bytes(stream -> WordFile.write(Editions.of(from, to), WrittenFiles.PHRASES, stream));
    }

    private static String xml(byte[] file) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> blocks(RuleText text) {
        var blocks = new ArrayList<String>();
        for (var provision : text.provisions()) {
            var number = provision.number().isEmpty() ? "" : WrittenFiles.inXml(provision.number()) + "\t";
            if (provision.kind() != ProvisionKind.TABLE) {
                blocks.add(number + WrittenFiles.inXml(provision.text()));
            } else {
                if (!number.isEmpty()) {
                    blocks.add(number);
                }
                if (!provision.text().isEmpty()) {
                    blocks.add(WrittenFiles.inXml(provision.text()));
                }
            }
        }
        return blocks;
    }
}
