package org.rulewright.publication;

import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rulewright.comment.DayCount;

/**
 * Comments received over a stretch of days, in at most {@value #MOST} columns.
 *
 * @param days how many days one column stands for
 * @param counts one number a column, from the first day on
 */
public record DaySeries(LocalDate first, LocalDate last, long days, List<Long> counts) {

    /** The most columns that can still be told apart. */
    public static final int MOST = 100;

    /** The series from the first day to the last, widened where comments came before or after. */
    public static DaySeries of(LocalDate from, LocalDate to, List<DayCount> received) {
        var first = received.isEmpty() || received.getFirst().day().isAfter(from)
                ? from
                : received.getFirst().day();
        var last = received.isEmpty() || received.getLast().day().isBefore(to)
                ? to
                : received.getLast().day();
        var length = ChronoUnit.DAYS.between(first, last) + 1;
        var days = Math.ceilDiv(length, MOST);
        var sums = received.stream()
                .collect(Collectors.groupingBy(
                        count -> ChronoUnit.DAYS.between(first, count.day()) / days, summingLong(DayCount::comments)));
        return new DaySeries(
                first,
                last,
                days,
                LongStream.range(0, Math.ceilDiv(length, days))
                        .mapToObj(column -> sums.getOrDefault(column, 0L))
                        .toList());
    }

    /** The most that came in one column. */
    public long highest() {
        return counts.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The column in which this day lies; it may be outside the series. */
    public long columnOf(LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(first, day), days);
    }

    /** The first day of a column. */
    public LocalDate dayOf(int column) {
        return first.plusDays(column * days);
    }
}
