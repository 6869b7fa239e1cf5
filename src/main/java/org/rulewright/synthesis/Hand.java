package org.rulewright.synthesis;

import java.util.Map;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Whose hand is at work on a docket: who acts, what is noted of it, and that nobody else acts at the same time. */
@Component
public class Hand {

    private final Minutes minutes;
    private final OpenConcerns open;
    private final DrafterStore drafters;

    Hand(Minutes minutes, OpenConcerns open, DrafterStore drafters) {
        this.minutes = minutes;
        this.open = open;
        this.drafters = drafters;
    }

    /** Who acts now, and when. */
    public Act act() {
        return minutes.act();
    }

    /** Tells the record what was done to something of this docket, such as {@code concern 12}. */
    public void note(DocketId docket, String act, String what, Map<String, String> facts) {
        minutes.note(docket, act, what, facts);
    }

    /** Keeps that who acts now had a hand in the words of something that becomes public. */
    public void wrote(DocketId docket, String what) {
        drafters.add(docket, what, act().by());
    }

    /** Forgets who had a hand in words that were taken away altogether. */
    public void erased(DocketId docket, String what) {
        drafters.remove(docket, what);
    }

    /** Who had a hand in what of this docket becomes public. */
    public Drafters drafters(DocketId docket) {
        return drafters.all(docket);
    }

    /** Lets nobody else work on this docket's concerns and answers until the transaction ends. */
    public void hold(DocketId docket) {
        open.hold(docket);
    }
}
