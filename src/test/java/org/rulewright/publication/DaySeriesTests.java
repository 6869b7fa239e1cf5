package org.rulewright.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.DayCount;

class DaySeriesTests {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 23);

    @Test
    void hasAColumnForEachDayOfThePeriod() {
        var received = List.of(new DayCount(MAY.plusDays(3), 2));

        var series = DaySeries.of(MAY, MAY.plusDays(30), received);

        assertThat(series.counts()).hasSize(31);
        assertThat(series.counts().get(3)).isEqualTo(2);
        assertThat(series.highest()).isEqualTo(2);
    }

    @Test
    void growsWhereACommentCameAfterTheClose() {
        var received = List.of(new DayCount(MAY.plusDays(40), 1));

        var series = DaySeries.of(MAY, MAY.plusDays(30), received);

        assertThat(series.last()).isEqualTo(MAY.plusDays(40));
    }

    @Test
    void putsSeveralDaysIntoAColumnWhereTheyAreTooMany() {
        var received = List.of(new DayCount(MAY, 1), new DayCount(MAY.plusDays(999), 4));

        var series = DaySeries.of(MAY, MAY.plusDays(999), received);

        assertThat(series.counts()).hasSize(DaySeries.MOST);
        assertThat(series.days()).isEqualTo(10);
        assertThat(series.counts().getLast()).isEqualTo(4);
    }
}
