package org.rulewright.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the members of a panel stand on one provision.
 *
 * @param stances one for each member who stated something, in the order of the stances
 * @param silent how many have not stated anything
 */
public record Spread(List<PanelStance> stances, int silent) {

    /** The spread of these positions, one a member at most, among so many members. */
    public static Spread of(List<PanelPosition> positions, int members) {
        var stances =
                new ArrayList<>(positions.stream().map(PanelPosition::stance).toList());
        stances.sort(Comparator.naturalOrder());
        return new Spread(stances, members - stances.size());
    }

    /** How many hold each stance; a stance that nobody holds is left out. */
    public Map<PanelStance, Long> counts() {
        return stances.stream().collect(Collectors.groupingBy(stance -> stance, Collectors.counting()));
    }
}
