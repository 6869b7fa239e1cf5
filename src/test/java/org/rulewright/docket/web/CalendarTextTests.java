package org.rulewright.docket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarTextTests {

    @Test
    void foldsAfterSeventyFiveOctetsAndNeverWithinASign() {
        var words = "é".repeat(100) + "\uD83D\uDCC5".repeat(30);

        var text = new CalendarText().text("SUMMARY", words).toString();

        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(4)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words + "\r\n");
    }

    @Test
    void escapesWhatHasAMeaningAndLetsNobodyAddALine() {
        var text = new CalendarText()
                .text("SUMMARY", "a;b,c\\d\r\nEND:VEVENT\u0007")
                .toString();

        assertThat(text).isEqualTo("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT \r\n");
    }

    @Test
    void saysMomentsInUtc() {
        assertThat(new CalendarText()
                        .moment("DTSTART", Instant.parse("2022-10-05T03:59:59Z"))
                        .toString())
                .isEqualTo("DTSTART:20221005T035959Z\r\n");
    }
}
