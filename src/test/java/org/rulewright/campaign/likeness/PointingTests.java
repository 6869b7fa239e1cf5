package org.rulewright.campaign.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointingTests {

    private static final Path TABLE = Path.of(
            System.getProperty("rulewright.test-data", "../shared/data"),
            "cms-2025-0050",
            "CMS-2025-0050-0031.export1.csv");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See attached file(s)",
                "see attachment",
                "Attached.",
                "Please find our comments enclosed. Thank you for your time!",
                "Comments of the Harbour Friends are in the attached letter.",
                "See the PDF"
            })
    void recognisesARemarkThatOnlyPoints(String body) {
        assertThat(Pointing.isOnly(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I oppose this rule.",
                "I oppose this rule, see attached.",
                "The exception should be attached to paragraph (d).",
                "Keep the control."
            })
    void leavesARemarkThatSaysSomething(String body) {
        assertThat(Pointing.isOnly(body)).isFalse();
    }

    static boolean isThere() {
        return Files.exists(TABLE);
    }

    @Test
    @EnabledIf("isThere")
    void recognisesThemInARealDocket() throws IOException {
        try (var reader = Files.newBufferedReader(TABLE);
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            var pointing = rows.stream()
                    .map(row -> Jsoup.parse(row.get("Comment")).text())
                    .filter(Pointing::isOnly)
                    .toList();

            assertThat(pointing).hasSizeBetween(120, 220);
            assertThat(pointing.stream().filter("See attached file(s)"::equals)).hasSizeGreaterThan(50);
        }
    }
}
