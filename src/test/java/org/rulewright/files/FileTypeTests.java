package org.rulewright.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTests {

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, %PDF-1.7 and so on, PDF",
        "LETTER.PDF, %PDF-1.7 and so on, PDF",
        "notes.txt, Grüße, TXT",
        "letter.rtf, {\\rtf1 words}, RTF"
    })
    void knowsAFileByNameAndContent(String name, String content, FileType type) {
        assertThat(FileType.of(name, file(content.getBytes(StandardCharsets.UTF_8))))
                .contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, MZ I am a program",
        "letter.pdf.exe, %PDF-1.7",
        "letter.docx, PK pretending",
        "page.html, <html>",
        "picture.svg, <svg>",
        "pdf, words"
    })
    void takesNoFileThatIsSomethingElse(String name, String content) {
        assertThat(FileType.of(name, file(content.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void takesNoProgramForText() {
        assertThat(FileType.of("notes.txt", file(new byte[] {'M', 'Z', 0, 1}))).isEmpty();
    }

    @Test
    void takesTextOfTwoByteSigns() {
        assertThat(FileType.of("notes.txt", file("Words".getBytes(StandardCharsets.UTF_16))))
                .contains(FileType.TXT);
    }

    @Test
    void knowsAnOfficeFileByTheNamesInItsDirectory() {
        var document = SomeFiles.docx(List.of("Words."));

        assertThat(FileType.of("letter.docx", file(document))).contains(FileType.DOCX);
        assertThat(FileType.of("letter.xlsx", file(document))).isEmpty();
        assertThat(FileType.of("letter.docx", file(Arrays.copyOf(document, document.length / 2))))
                .isEmpty();
    }

    @Test
    void knowsAWordFileThatIsSealedByAPassword() {
        assertThat(FileType.of("letter.docx", file(SomeFiles.sealedDocx()))).contains(FileType.DOCX);
    }

    private static Sample file(byte[] bytes) {
        return new Sample() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public byte[] at(long position, int length) {
                return Arrays.copyOfRange(bytes, (int) position, (int) Math.min(bytes.length, position + length));
            }

            @Override
            public boolean isText() {
                return new String(bytes, StandardCharsets.ISO_8859_1)
                        .chars()
                        .allMatch(sign -> sign >= ' ' || sign == '\n' || sign == '\t' || sign == '\r');
            }
        };
    }
}
