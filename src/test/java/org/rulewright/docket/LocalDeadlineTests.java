package org.rulewright.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.rulewright.docket.LocalDeadline.Wall;

class LocalDeadlineTests {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    @Test
    void meansTheWholeDayByItsLastMinute() {
        var deadline = new LocalDeadline(LocalDate.of(2022, 6, 22), LocalTime.of(23, 59), EASTERN);

        assertThat(deadline.closes()).isEqualTo(Instant.parse("2022-06-23T04:00:00Z"));
        assertThat(deadline.wall()).isEqualTo(Wall.PLAIN);
    }

    @Test
    void endsAtAnyOtherTimeExactly() {
        var deadline = new LocalDeadline(LocalDate.of(2022, 6, 22), LocalTime.of(17, 0), EASTERN);

        assertThat(deadline.closes()).isEqualTo(Instant.parse("2022-06-22T21:00:00Z"));
    }

    @Test
    void endsAtTheJumpWhereTheClocksSkipTheTime() {
        var deadline = new LocalDeadline(LocalDate.of(2022, 3, 13), LocalTime.of(2, 30), EASTERN);

        assertThat(deadline.wall()).isEqualTo(Wall.SKIPPED);
        assertThat(deadline.closes()).isEqualTo(Instant.parse("2022-03-13T07:00:00Z"));
    }

    @Test
    void endsAtTheSecondOfTwoEqualTimes() {
        var deadline = new LocalDeadline(LocalDate.of(2022, 11, 6), LocalTime.of(1, 30), EASTERN);

        assertThat(deadline.wall()).isEqualTo(Wall.TWICE);
        assertThat(deadline.closes()).isEqualTo(Instant.parse("2022-11-06T06:30:00Z"));
    }

    @Test
    void endsADayThatHasNoMidnightAtItsEnd() {
        var deadline =
                new LocalDeadline(LocalDate.of(2022, 9, 10), LocalTime.of(23, 59), ZoneId.of("America/Santiago"));

        assertThat(deadline.closes()).isEqualTo(Instant.parse("2022-09-11T04:00:00Z"));
    }
}
