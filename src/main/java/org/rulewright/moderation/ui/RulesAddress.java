package org.rulewright.moderation.ui;

import org.rulewright.docket.Docket;

/** Where the rules for publishing without a person are set. */
final class RulesAddress {

    static final String PATH = "staff/moderation/rules";

    private RulesAddress() {}

    static String of(Docket docket) {
        return PATH + "?docket=" + docket.number();
    }
}
