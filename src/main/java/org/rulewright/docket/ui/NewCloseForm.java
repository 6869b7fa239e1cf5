package org.rulewright.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.LocalDeadline;
import org.rulewright.docket.LocalDeadline.Wall;
import org.rulewright.docket.NewClose;

/** Asks for a later close, in the words and on the clock of the docket's zone, with its notice and reason. */
final class NewCloseForm extends Div {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final ZoneId zone;
    private final Instant after;
    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker day = new DatePicker(getTranslation("docket.desk.day"));
    private final TimePicker time = new TimePicker(getTranslation("docket.desk.time"));
    private final TextField notice = new TextField(getTranslation("docket.desk.notice"));
    private final TextArea reason = new TextArea(getTranslation("docket.desk.reason"));
    private final Paragraph preview = new Paragraph();

    /**
     * A form whose button has these words.
     *
     * @param after the close must be later than this
     */
    NewCloseForm(ZoneId zone, Instant after, String act, Consumer<NewClose> asked) {
        this.zone = zone;
        this.after = after;
        addClassNames("rw-fields");
        describeMoment();
        describeWords();
        var button = new Button(act, _ -> ask(asked));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var moment = new Div(day, time, new Span(zoneName()));
        moment.addClassNames("rw-row", "rw-moment");
        add(errors, moment, preview, notice, reason, button);
        tell();
    }

    private void describeMoment() {
        day.setLocale(Locale.UK);
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.addValueChangeListener(_ -> tell());
        time.setLocale(Locale.UK);
        time.setRequiredIndicatorVisible(true);
        time.setManualValidation(true);
        time.setValue(LAST_MINUTE);
        time.addValueChangeListener(_ -> tell());
        preview.addClassNames("rw-small", "rw-quiet");
        preview.getElement().setAttribute("aria-live", "polite");
    }

    private void describeWords() {
        notice.setHelperText(getTranslation("docket.desk.notice.help"));
        notice.setMaxLength(NewClose.MOST_NOTICE);
        reason.setHelperText(getTranslation("docket.desk.reason.help"));
        reason.setMaxLength(NewClose.MOST_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        for (var field : new HasValidation[] {notice, reason}) {
            field.setManualValidation(true);
        }
        notice.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
    }

    private String zoneName() {
        return getTranslation("docket.desk.zone", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH), zone.getId());
    }

    private Optional<LocalDeadline> deadline() {
        return day.isEmpty() || time.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalDeadline(day.getValue(), time.getValue(), zone));
    }

    /** Says what the day and the time come to, and what the clock does then. */
    private void tell() {
        preview.setText(deadline().map(this::told).orElseGet(() -> getTranslation("docket.desk.whole-day")));
    }

    private String told(LocalDeadline deadline) {
        var closes = getTranslation("docket.closes", Times.in(zone).deadline(deadline.closes()));
        return deadline.wall() == Wall.PLAIN
                ? closes
                : closes + " " + getTranslation("docket.desk.wall." + deadline.wall());
    }

    private void ask(Consumer<NewClose> asked) {
        var found = faults();
        for (var field : new HasValidation[] {day, time, notice, reason}) {
            field.setErrorMessage(found.getOrDefault(field, ""));
            field.setInvalid(found.containsKey(field));
        }
        errors.show(found);
        if (found.isEmpty()) {
            asked.accept(new NewClose(deadline().orElseThrow().closes(), notice.getValue(), reason.getValue()));
        }
    }

    private Map<Component, String> faults() {
        var found = new LinkedHashMap<Component, String>();
        if (day.isEmpty()) {
            found.put(day, getTranslation("docket.desk.fault.day"));
        }
        if (time.isEmpty()) {
            found.put(time, getTranslation("docket.desk.fault.time"));
        }
        deadline()
                .filter(deadline -> !after.isBefore(deadline.closes()))
                .ifPresent(_ -> found.put(
                        day,
                        getTranslation("docket.desk.fault.later", Times.in(zone).last(after))));
        if (notice.getValue().isBlank()) {
            found.put(notice, getTranslation("docket.refused.notice", NewClose.MOST_NOTICE));
        }
        if (reason.getValue().isBlank()) {
            found.put(reason, getTranslation("docket.refused.reason", NewClose.MOST_REASON));
        }
        return found;
    }
}
