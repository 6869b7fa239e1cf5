package org.rulewright.ruletext;

import java.util.List;

/** A version read against another: its provisions in order, with the removed ones where they stood. */
public record Comparison(RuleVersion version, RuleVersion against, List<ComparedProvision> provisions) {
    public Comparison {
        provisions = List.copyOf(provisions);
    }

    /** How many provisions changed in substance. */
    public int changes() {
        return Math.toIntExact(
                provisions.stream().filter(ComparedProvision::isChanged).count());
    }

    /** How many kept their words and place and only got a new number. */
    public int renumberedOnly() {
        return Math.toIntExact(
                provisions.stream().filter(ComparedProvision::isOnlyRenumbered).count());
    }
}
