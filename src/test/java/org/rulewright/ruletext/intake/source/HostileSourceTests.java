package org.rulewright.ruletext.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;

class HostileSourceTests {
    @Test
    void refusesEntitiesThatGrow() {
        var laughs = new StringBuilder("<!DOCTYPE akomaNtoso [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        laughs.append("]><akomaNtoso>&a29;</akomaNtoso>");

        assertThat(refusal(laughs.toString())).isEqualTo("ruletext.intake.refused.entities");
    }

    @Test
    void refusesEntitiesFromElsewhere() {
        var source = "<!DOCTYPE RULE [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><RULE><P>&x;</P></RULE>";

        assertThat(refusal(source)).isEqualTo("ruletext.intake.refused.entities");
    }

    @Test
    void refusesADocumentTypeFromElsewhere() {
        var source = "<!DOCTYPE RULE SYSTEM \"http://127.0.0.1:9/none.dtd\"><RULE><P>Text</P></RULE>";

        assertThat(refusal(source)).isEqualTo("ruletext.intake.refused.entities");
    }

    @Test
    void refusesDepthThatNoTextHas() {
        var source = "<RULE>" + "<P>".repeat(100_000) + "</P>".repeat(100_000) + "</RULE>";

        assertThat(refusal(source)).isEqualTo("ruletext.intake.refused.bounds");
    }

    @Test
    void saysWhereAFileIsCutOff() {
        var refused = refused("<RULE>\n<P>The words stop he".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.key()).isEqualTo("ruletext.intake.refused.malformed");
        assertThat(refused.arguments()[0]).isEqualTo(2);
    }

    @Test
    void refusesWhatIsTooLarge() {
        var source = new byte[SourceReader.MOST_BYTES + 1];

        assertThat(refused(source).key()).isEqualTo("ruletext.intake.refused.large");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(refusal("")).isEqualTo("ruletext.intake.refused.empty");
        assertThat(refusal(" \n\t ")).isEqualTo("ruletext.intake.refused.empty");
        assertThat(refusal("a\0b")).isEqualTo("ruletext.intake.refused.binary");
        assertThat(refusal("%PDF-1.7 and so on")).isEqualTo("ruletext.intake.refused.pdf");
        assertThat(refusal("{\\rtf1 text}")).isEqualTo("ruletext.intake.refused.rich-text");
        assertThat(refusal("<html><body>Text</body></html>")).isEqualTo("ruletext.intake.refused.web-page");
        assertThat(refusal("<svg>Text</svg>")).isEqualTo("ruletext.intake.refused.unknown-xml");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                        .key())
                .isEqualTo("ruletext.intake.refused.old-office");
    }

    @Test
    void refusesMoreProvisionsThanATextHas() {
        var source = "(i) A\n\n".repeat(200_000);

        var refused = Assertions.assertTimeout(Duration.ofSeconds(20), () -> refusal(source));

        assertThat(refused).isEqualTo("ruletext.intake.refused.many");
    }

    @Test
    void refusesLettersOfAnotherEncoding() {
        var source = "Zul\u00e4ssig".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(source).key()).isEqualTo("ruletext.intake.refused.encoding");
    }

    @Test
    void readsWideLetters() {
        var source = "\uFEFF(a) Zul\u00e4ssig".getBytes(StandardCharsets.UTF_16BE);

        assertThat(SourceReader.read(source).passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).isEqualTo("Zul\u00e4ssig"));
    }

    @Test
    void refusesAZipThatGrows() {
        var bomb = zip("word/document.xml", 400 * 1024 * 1024);

        var refused = Assertions.assertTimeout(Duration.ofSeconds(20), () -> refused(bomb));

        assertThat(refused.key()).isEqualTo("ruletext.intake.refused.bomb");
    }

    @Test
    void refusesAZipThatIsNoDocument() {
        assertThat(refused(zip("other.txt", 10)).key()).isEqualTo("ruletext.intake.refused.docx");
        assertThat(refused("PK\u0003\u0004cut".getBytes(StandardCharsets.ISO_8859_1))
                        .key())
                .isEqualTo("ruletext.intake.refused.docx");
    }

    @Test
    void refusesMacros() {
        assertThat(refused(zip("word/vbaProject.bin", 10)).key()).isEqualTo("ruletext.intake.refused.macros");
    }

    private static String refusal(String source) {
        return refused(source.getBytes(StandardCharsets.UTF_8)).key();
    }

    private static Refusal refused(byte[] source) {
        return catchThrowableOfType(Refusal.class, () -> SourceReader.read(source));
    }

    private static byte[] zip(String name, int size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[1024 * 1024];
            for (int written = 0; written < size; written += block.length) {
                zip.write(block, 0, Math.min(block.length, size - written));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
