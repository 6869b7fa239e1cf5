package org.rulewright.synthesis.voices.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;

/** How much time is left to ask somebody. */
final class TimeToAsk {

    private TimeToAsk() {}

    static Note of(Docket docket, Instant now) {
        return docket.periodAt(now)
                .map(period -> told(period, now))
                .orElseGet(
                        () -> new Note(Tone.QUIET, Glyph.CLOCK, I18NProvider.translate("synthesis.voices.time.never")));
    }

    private static Note told(CommentPeriod period, Instant now) {
        var times = Times.in(period.zone());
        if (period.isOpenAt(now)) {
            var left = times.left(now, period.closes());
            return new Note(
                    left.soon() ? Tone.TIME : Tone.QUIET,
                    Glyph.CLOCK,
                    I18NProvider.translate(
                            "synthesis.voices.time.open", left.phrase(), times.deadline(period.closes())));
        }
        return now.isBefore(period.opens())
                ? new Note(
                        Tone.QUIET,
                        Glyph.CLOCK,
                        I18NProvider.translate("synthesis.voices.time.announced", times.moment(period.opens())))
                : new Note(
                        Tone.QUIET,
                        Glyph.CLOCK,
                        I18NProvider.translate("synthesis.voices.time.closed", times.last(period.closes())));
    }
}
