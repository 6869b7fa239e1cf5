package org.rulewright.confidential.twin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTests {

    private static final String HIDDEN = "Harbour Foods takes 40 shipments a year";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So: HARBOUR FOODS  takes 40\nshipments a year, and more.",
                "Harbour\u200BFoods takes\u00A040 ship\u00ADments a year",
                "Ｈａｒｂｏｕｒ Foods takes 40 shipments a year",
                "Harbour-Foods takes 40 ship- ments a year"
            })
    void areFoundHoweverTheyAreWritten(String text) {
        assertThat(Fragments.of(HIDDEN).isIn(text)).isTrue();
    }

    @Test
    void areFoundSentenceBySentence() {
        var fragments = Fragments.of("We ship to Lisbon only. The price is 4,200 dollars a vial.");

        assertThat(fragments.isIn("As said, the price is 4,200 dollars a vial!"))
                .isTrue();
        assertThat(fragments.isIn("The price is high.")).isFalse();
    }

    @Test
    void areNotLookedForInsideLongerWordsWhereTheyAreShort() {
        assertThat(Fragments.of("1240").isIn("Entry 112405 of the list")).isFalse();
        assertThat(Fragments.of("1240").isIn("About 1240 licences")).isTrue();
    }

    @Test
    void areNotLookedForWhereTheyWouldBeEverywhere() {
        assertThat(Fragments.of("240").isIn("240 of 240")).isFalse();
    }
}
