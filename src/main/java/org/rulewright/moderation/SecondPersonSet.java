package org.rulewright.moderation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/**
 * Somebody said whether two people withhold comments of an agency.
 *
 * @param subject the code of the agency
 */
public record SecondPersonSet(String subject, boolean isOn) implements Recorded {

    @Override
    public String act() {
        return isOn ? "second person asked for" : "second person not asked for";
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
