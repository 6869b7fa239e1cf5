package org.rulewright.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "=HYPERLINK(\"x\")"})
    void neverLetsASpreadsheetRunACell(String words) {
        assertThat(CsvLine.of(List.of(words)).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\nb", "a\"b"})
    void quotesWhatWouldEndACell(String words) {
        assertThat(CsvLine.of(List.of(words))).startsWith("\"").endsWith("\"\r\n");
    }
}
