package org.rulewright.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "=HYPERLINK(\"x\")"})
    void neverLetsASpreadsheetRunACell(String words) {
        assertThat(CsvCell.of(words).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\nb", "a\"b"})
    void quotesWhatWouldEndACell(String words) {
        assertThat(CsvCell.of(words)).startsWith("\"").endsWith("\"");
    }
}
