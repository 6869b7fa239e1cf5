package org.rulewright.moderation.ui;

import org.rulewright.docket.Docket;
import org.rulewright.moderation.AutoRule;
import org.rulewright.moderation.AutoRules;

/** What a rule for publishing without a person is for: one docket, or all of an agency that have none of their own. */
interface RulesTarget {

    AutoRule rule();

    void set(AutoRule rule);

    static RulesTarget docket(Docket docket, AutoRules rules) {
        return new RulesTarget() {
            @Override
            public AutoRule rule() {
                return rules.of(docket.id());
            }

            @Override
            public void set(AutoRule rule) {
                rules.set(docket, rule);
            }
        };
    }

    static RulesTarget agency(Docket docket, AutoRules rules) {
        return new RulesTarget() {
            @Override
            public AutoRule rule() {
                return rules.of(docket.agency());
            }

            @Override
            public void set(AutoRule rule) {
                rules.set(docket.agency(), rule);
            }
        };
    }
}
