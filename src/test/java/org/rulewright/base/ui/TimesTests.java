package org.rulewright.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TimesTests {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ROOT);
    private static final Times WASHINGTON = timesIn("America/New_York");
    private static final Times BRUSSELS = timesIn("Europe/Brussels");
    private static final Instant CLOSES = Instant.parse("2022-06-23T03:59:00Z");

    @Test
    void namesDayAndTimeInTheZoneOfTheDocket() {
        assertThat(WASHINGTON.day(CLOSES)).isEqualTo("22 June 2022");
        assertThat(WASHINGTON.time(CLOSES)).isEqualTo("11:59 p.m. EDT");
        assertThat(BRUSSELS.moment(CLOSES)).isEqualTo("23 June 2022, 5:59 a.m. CEST");
    }

    @Test
    void saysADeadlineInFullOnceAPage() {
        assertThat(WASHINGTON.deadline(CLOSES))
                .isEqualTo("Wednesday 22 June 2022, 11:59 p.m. Eastern Time (EDT, UTC\u22124)");
    }

    @Test
    void followsTheChangeToWinterTime() {
        var winter = Instant.parse("2022-12-02T22:00:00Z");

        assertThat(WASHINGTON.moment(winter)).isEqualTo("2 December 2022, 5:00 p.m. EST");
        assertThat(WASHINGTON.deadline(winter)).endsWith("(EST, UTC\u22125)");
    }

    @Test
    void saysMidnightAsTheLastMinuteOfTheDayBefore() {
        var midnight = Instant.parse("2022-06-23T04:00:00Z");

        assertThat(WASHINGTON.last(midnight)).isEqualTo("22 June 2022, 11:59 p.m. EDT");
    }

    @Test
    void countsDaysByTheCalendarOfTheZone() {
        var left = WASHINGTON.left(Instant.parse("2022-06-14T14:00:00Z"), CLOSES);

        assertThat(left.number()).isEqualTo(8);
        assertThat(left.unit()).isEqualTo("days left");
        assertThat(left).hasToString("8 days left");
        assertThat(left.soon()).isFalse();
    }

    @Test
    void countsTheSameDaysAcrossTheChangeOfClocks() {
        var closes = Instant.parse("2022-11-08T05:00:00Z");

        var left = WASHINGTON.left(Instant.parse("2022-11-04T16:00:00Z"), closes);

        assertThat(left).hasToString("3 days left");
        assertThat(left.soon()).isTrue();
    }

    @Test
    void countsTheLastDayInHoursAndMinutes() {
        assertThat(WASHINGTON.left(Instant.parse("2022-06-22T22:30:00Z"), CLOSES))
                .hasToString("5 hours left");
        assertThat(WASHINGTON.left(Instant.parse("2022-06-23T03:58:30Z"), CLOSES))
                .hasToString("1 minute left");
        assertThat(WASHINGTON.left(CLOSES, CLOSES)).hasToString("closed");
    }

    private static Times timesIn(String zone) {
        return new Times(ZoneId.of(zone), Locale.ENGLISH, TimesTests::say);
    }

    private static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
