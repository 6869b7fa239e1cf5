package org.rulewright.synthesis;

import java.util.Map;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Whose hand is at work on a docket: who acts, what is noted of it, and that nobody else acts at the same time. */
@Component
public class Hand {

    private final Minutes minutes;
    private final OpenConcerns open;

    Hand(Minutes minutes, OpenConcerns open) {
        this.minutes = minutes;
        this.open = open;
    }

    /** Who acts now, and when. */
    public Act act() {
        return minutes.act();
    }

    /** Tells the record what was done to something of this docket, such as {@code concern 12}. */
    public void note(DocketId docket, String act, String what, Map<String, String> facts) {
        minutes.note(docket, act, what, facts);
    }

    /** Lets nobody else work on this docket's concerns and answers until the transaction ends. */
    public void hold(DocketId docket) {
        open.hold(docket);
    }
}
