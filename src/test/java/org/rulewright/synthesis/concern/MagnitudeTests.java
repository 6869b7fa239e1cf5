package org.rulewright.synthesis.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 mg|0.001|g",
                "1000 µg|0.001|g",
                "1,000 μg|0.001|g",
                "1mg|0.001|g",
                "at least 0.5 g|0.5|g",
                "≥ 2 kg per shipment|2000|g per shipment",
                "100 mg per year|0.1|g per year",
                "1 x 10^5 cells|100000|cells",
                "3×10−2 mg/ml|0.00003|g/ml",
                "2.5e3 bp|2500|bp",
                "200 kb|200000|bp",
                "50|50|''",
                "5 %|5|%",
                "10 IU/m3|10|iu/m3"
            })
    void readsFiguresWithTheirUnit(String words, BigDecimal value, String unit) {
        assertThat(Magnitude.in(words)).hasValueSatisfying(it -> {
            assertThat(it.value()).isEqualByComparingTo(value);
            assertThat(it.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "as low as possible",
                "5 to 10 mg",
                "1 mg, or 2 mg for toxins",
                "1e99 mg",
                "9999999999999999999999999 mg",
                "<script>alert(1)</script> 1 mg and a lot of words that go on and on and on and on"
            })
    void leavesAloneWhatHoldsNoFigureOrSeveral(String words) {
        assertThat(Magnitude.in(words)).isEmpty();
    }

    @Test
    void takesNoTimeOverWordsThatAreMeantToTakeIt() {
        assertThat(Magnitude.in("1,000,".repeat(10_000))).isEmpty();
    }
}
