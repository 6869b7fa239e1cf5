package org.rulewright.search.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundDocumentTests {

    /** Checksums have 31 bits, so the sum of two hashes is one of two values. */
    private static final long BITS = 1L << 31;

    @Test
    void twoThatExchangeAValueHaveAnotherSum() {
        var right = checksum("Reference standards", "one") + checksum("Licences", "other");
        var exchanged = checksum("Licences", "one") + checksum("Reference standards", "other");

        assertThat((right - exchanged) % BITS).isNotZero();
    }

    private static long checksum(String concern, String words) {
        var heading = new Heading("response", 1, 1, "D-1", "", "BIS", "OPEN", "", "", Instant.EPOCH, List.of());
        var tongues = new Tongues("en", List.of(), List.of(), List.of());
        return FoundDocument.of("1", new AnswerContent(heading, tongues, concern, "1", words))
                .checksum();
    }
}
