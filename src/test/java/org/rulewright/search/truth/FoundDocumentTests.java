package org.rulewright.search.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundDocumentTests {

    private record Said(String category, String words) implements Content {
        @Override
        public int length() {
            return words.length();
        }
    }

    @Test
    void twoThatExchangeAValueHaveAnotherSum() {
        var right = checksum("ACADEMIA", "one") + checksum("INDUSTRY", "other");
        var exchanged = checksum("INDUSTRY", "one") + checksum("ACADEMIA", "other");

        assertThat(exchanged).isNotEqualTo(right);
    }

    @Test
    void checksumsAreNeverNegative() {
        assertThat(checksum("", "polygenelubricants")).isNotNegative();
        assertThat(checksum("ACADEMIA", "Ellipsis of the toxins")).isNotNegative();
    }

    private static long checksum(String category, String words) {
        return FoundDocument.of("1", new Said(category, words)).checksum();
    }
}
