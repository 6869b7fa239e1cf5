package org.rulewright.synthesis.voices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.rulewright.synthesis.voices.ExpectedVoice;
import org.rulewright.synthesis.voices.NewVoice;

/** What staff note about somebody who is expected. */
final class VoiceTools extends Details {

    private final ExpectedVoice voice;
    private final VoiceActs acts;
    private final DatePicker on = new DatePicker(getTranslation("synthesis.voices.asked.on"));
    private final TextField note = new TextField(getTranslation("synthesis.voices.asked.note"));
    private final TextField otherwise = new TextField(getTranslation("synthesis.voices.settle"));

    VoiceTools(ExpectedVoice voice, LocalDate today, VoiceActs acts) {
        this.voice = voice;
        this.acts = acts;
        setSummaryText(getTranslation("synthesis.voices.tools"));
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "synthesis.voices.tools.of", voice.words().name()));
        on.setLocale(Locale.UK);
        on.setMax(today);
        on.setValue(today);
        note.setMaxLength(NewVoice.LONG);
        otherwise.setMaxLength(NewVoice.LONG);
        otherwise.setValue(voice.settled());
        otherwise.setHelperText(getTranslation("synthesis.voices.settle.help"));
        var asking = new Div(on, note, new Button(getTranslation("synthesis.voices.asked.act"), _ -> asked()));
        asking.addClassNames("rw-row", "rw-voice-fields");
        var settling = new Div(
                otherwise,
                new Button(
                        getTranslation("synthesis.voices.settle.act"), _ -> acts.settle(voice, otherwise.getValue())));
        settling.addClassNames("rw-row", "rw-voice-fields");
        var remove = new Button(getTranslation("synthesis.voices.remove"), _ -> ask());
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var tools = new Div(asking, settling, remove);
        tools.addClassName("rw-stack-s");
        add(tools);
    }

    private void asked() {
        on.setErrorMessage(getTranslation("synthesis.voices.asked.day"));
        on.setInvalid(on.isEmpty());
        if (on.isEmpty()) {
            on.focus();
            return;
        }
        acts.asked(voice, on.getValue(), note.getValue());
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("synthesis.voices.remove.title", voice.words().name()));
        dialog.setText(getTranslation("synthesis.voices.remove.text"));
        dialog.setConfirmText(getTranslation("synthesis.voices.remove"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("synthesis.keep"));
        dialog.addConfirmListener(_ -> acts.remove(voice));
        dialog.open();
    }
}
