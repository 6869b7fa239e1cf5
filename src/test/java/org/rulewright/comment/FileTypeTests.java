package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
        assertThat(FileType.of(name, content.getBytes(StandardCharsets.UTF_8))).contains(type);
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
        assertThat(FileType.of(name, content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void takesNoProgramForText() {
        assertThat(FileType.of("notes.txt", new byte[] {'M', 'Z', 0, 1})).isEmpty();
    }
}
