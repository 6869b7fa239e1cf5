package org.rulewright.synthesis.voices.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ui.Notice;
import org.rulewright.synthesis.voices.ExpectedVoice;
import org.rulewright.synthesis.voices.MissingVoices;
import org.rulewright.synthesis.voices.NewVoice;

/** Carries out what the page asks for, says what came of it, and has the page laid out again. */
record VoiceActs(MissingVoices voices, DocketId docket, Notice notice, Runnable layOut) {

    /** Something that is said, and may be refused. */
    interface Said {
        NewVoice words();
    }

    void expect(Said said) {
        attempt("expected", () -> voices.expect(docket, said.words()));
    }

    void asked(ExpectedVoice voice, LocalDate on, String note) {
        attempt("asked", () -> voices.asked(voice.id(), on, note));
    }

    void settle(ExpectedVoice voice, String words) {
        attempt("settled", () -> voices.settle(voice, words));
    }

    void remove(ExpectedVoice voice) {
        attempt("removed", () -> voices.remove(voice.id()));
    }

    private void attempt(String act, Runnable work) {
        try {
            work.run();
            layOut.run();
            notice.done(I18NProvider.translate("synthesis.voices.done." + act));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
