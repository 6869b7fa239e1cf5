package org.rulewright.moderation;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rulewright.base.Recorded;

/**
 * Somebody said what may be published without a person.
 *
 * @param subject the number of the docket, or the code of the agency
 */
public record AutoRuleSet(String subject, AutoRule rule) implements Recorded {

    @Override
    public String act() {
        return "publishing rule set";
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("harmless", String.valueOf(rule.harmless()));
        facts.put("duplicates", String.valueOf(rule.duplicates()));
        facts.put("longest", String.valueOf(rule.longest()));
        facts.put("categories", String.join(", ", new TreeSet<>(rule.categories())));
        return facts;
    }
}
