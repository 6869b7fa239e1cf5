package org.rulewright.panel;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rulewright.ruletext.LineageId;

/** Everything that was stated in a panel, in order: what was restated stays in sight, and the newest counts. */
public record StatedPositions(List<PanelPosition> all) {

    /** Keeps the order in which they are given. */
    public StatedPositions {
        all = List.copyOf(all);
    }

    /** What had been stated by the end of the round of that number. */
    public StatedPositions through(int round) {
        return new StatedPositions(
                all.stream().filter(position -> position.round() <= round).toList());
    }

    /** What was stated in the round of that number. */
    public StatedPositions in(int round) {
        return new StatedPositions(
                all.stream().filter(position -> position.round() == round).toList());
    }

    /** What this member stated. */
    public StatedPositions by(MemberId member) {
        return new StatedPositions(all.stream()
                .filter(position -> position.member().equals(member))
                .toList());
    }

    /** What was stated on this provision. */
    public StatedPositions on(LineageId lineage) {
        return new StatedPositions(all.stream()
                .filter(position -> position.lineage().equals(lineage))
                .toList());
    }

    /** What each member stated last on each provision. */
    public Map<LineageId, List<PanelPosition>> newest() {
        return all.stream().collect(groupingBy(PanelPosition::lineage, collectingAndThen(toList(), this::newestOf)));
    }

    private List<PanelPosition> newestOf(List<PanelPosition> onOneProvision) {
        var newest = new TreeMap<Long, PanelPosition>();
        onOneProvision.forEach(position -> newest.put(position.member().value(), position));
        return List.copyOf(newest.values());
    }

    /** What was stated last of all. */
    public Optional<PanelPosition> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
