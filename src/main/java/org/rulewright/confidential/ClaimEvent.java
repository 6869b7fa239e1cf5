package org.rulewright.confidential;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/** Somebody read, decided or took back a confidential part; says which one, never what it holds. */
record ClaimEvent(String act, String subject, SortedMap<String, String> facts) implements Recorded {

    static ClaimEvent of(String act, ConfidentialPart part) {
        var facts = new TreeMap<String, String>();
        facts.put("part", String.valueOf(part.number()));
        facts.put("place", part.place());
        facts.put("ground", part.claim().ground().name());
        return new ClaimEvent(act, part.subject(), facts);
    }

    ClaimEvent because(String reason) {
        var more = new TreeMap<>(facts);
        more.put("reason", reason);
        return new ClaimEvent(act, subject, more);
    }
}
