package org.rulewright.synthesis.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.synthesis.voices.Turnout.Verdict;

class TurnoutTests {

    private static Verdict verdict(long here, Long... earlier) {
        return new Turnout("ACADEMIA", here, List.of(earlier)).verdict();
    }

    @Test
    void missesACategoryFromWhichNothingCame() {
        assertThat(verdict(0)).isEqualTo(Verdict.MISSING);
        assertThat(verdict(0, 9L, 12L)).isEqualTo(Verdict.MISSING);
    }

    @Test
    void findsACategoryThinBelowHalfOfTheMiddleDocket() {
        assertThat(verdict(3, 8L, 0L, 9_000L)).isEqualTo(Verdict.THIN);
        assertThat(verdict(4, 8L, 0L, 9_000L)).isEqualTo(Verdict.PRESENT);
    }

    @Test
    void comparesWithNothingThatIsTooSmallToTell() {
        assertThat(verdict(1, 3L)).isEqualTo(Verdict.PRESENT);
        assertThat(verdict(1)).isEqualTo(Verdict.PRESENT);
        assertThat(new Turnout("ACADEMIA", 1, List.of(9L, 1L, 5L, 3L)).middle()).isEqualTo(3);
    }
}
