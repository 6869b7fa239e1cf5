package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a comment reached the agency, in the agency's zone. */
final class StampFields extends Div {

    private final DatePicker date = new DatePicker(getTranslation("comment.arrival.date"));
    private final TimePicker time = new TimePicker(getTranslation("comment.arrival.time"));
    private final ZoneId zone;

    StampFields(ZoneId zone) {
        this.zone = zone;
        date.setManualValidation(true);
        time.setStep(Duration.ofMinutes(1));
        time.setHelperText(zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        addClassName("rw-pair");
        add(date, time);
    }

    void show(@Nullable Instant moment) {
        if (moment != null) {
            var local = moment.atZone(zone);
            date.setValue(local.toLocalDate());
            time.setValue(local.toLocalTime());
        }
    }

    /** The moment; empty where date or time are missing. */
    Optional<Instant> moment() {
        var day = date.getValue();
        var hour = time.getValue();
        return day == null || hour == null
                ? Optional.empty()
                : Optional.of(day.atTime(hour).atZone(zone).toInstant());
    }

    /** Calls whenever date or time change. */
    void onChange(Runnable changed) {
        date.addValueChangeListener(_ -> changed.run());
        time.addValueChangeListener(_ -> changed.run());
    }

    /** Says at the date what is wrong; nothing where all is well. */
    void mark(String words) {
        date.setErrorMessage(words);
        date.setInvalid(!words.isEmpty());
    }

    DatePicker date() {
        return date;
    }
}
