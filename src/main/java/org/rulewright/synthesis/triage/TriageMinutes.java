package org.rulewright.synthesis.triage;

import java.util.Locale;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Hand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the record who shared out, flagged or read how many comments: once for an act, however many there are. */
@Component
class TriageMinutes {

    private final Hand hand;

    TriageMinutes(Hand hand) {
        this.hand = hand;
    }

    @Transactional
    void done(Selection selection, TriageAct act) {
        if (act.comments() > 0) {
            note(selection.docket(), "comments " + name(act), act, act.comments());
        }
    }

    @Transactional
    void undone(DocketId docket, TriageAct act) {
        note(docket, "comments " + name(act) + " undone", act, act.restored());
    }

    private void note(DocketId docket, String what, TriageAct act, int comments) {
        hand.note(docket, what, "act " + act.id(), Map.of("comments", Integer.toString(comments)));
    }

    private static String name(TriageAct act) {
        return switch (act.kind()) {
            case ASSIGN -> "assigned";
            case SHARE_OUT -> "shared out";
            default -> act.kind().name().toLowerCase(Locale.ROOT);
        };
    }
}
