package org.rulewright.synthesis.concern.ui;

import org.rulewright.docket.Docket;
import org.rulewright.synthesis.ConcernId;

/** Where concerns have pages of their own. */
public final class ConcernAddress {

    static final String PATH = "staff/concerns";

    private ConcernAddress() {}

    /** The page of one concern. */
    public static String of(ConcernId concern) {
        return PATH + "/" + concern.value();
    }

    /** The page that compares the concerns of a docket. */
    public static String of(Docket docket) {
        return PATH + "?docket=" + docket.number();
    }
}
