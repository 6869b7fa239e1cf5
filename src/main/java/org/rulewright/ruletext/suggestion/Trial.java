package org.rulewright.ruletext.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;

/**
 * What a text would say if a set of suggestions were accepted in one go. It is only a trial: no text is touched.
 *
 * @param results the provisions that would change, in the order of the text
 * @param leftOut the suggestions that cannot be accepted, in the order in which they were given
 */
public record Trial(List<Result> results, List<LeftOut> leftOut) {
    /** A provision with all that would be made of it. */
    public record Result(Provision provision, Changes changes, List<Rebased> accepted) {}

    /**
     * A suggestion that cannot be accepted: by its own state or, where it applies, since those others are accepted.
     *
     * @param against may be empty
     */
    public record LeftOut(Rebased suggestion, List<Rebased> against) {}

    /** Accepts the suggestions in the given order; all must be carried into the same text. */
    public static Trial of(List<Rebased> chosen) {
        var taken = new LinkedHashMap<LineageId, List<Rebased>>();
        var leftOut = new ArrayList<LeftOut>();
        for (var each : chosen) {
            var before = taken.computeIfAbsent(each.lineage(), _ -> new ArrayList<>());
            var against = before.stream().filter(each::excludes).toList();
            if (each.isApplicable() && against.isEmpty()) {
                before.add(each);
            } else if (each.state() != Rebased.State.ALREADY_THERE) {
                leftOut.add(new LeftOut(each, against));
            }
        }
        return new Trial(results(taken), List.copyOf(leftOut));
    }

    private static List<Result> results(Map<LineageId, List<Rebased>> taken) {
        return taken.values().stream()
                .filter(accepted -> !accepted.isEmpty())
                .map(Trial::result)
                .sorted(Comparator.comparingInt(result -> result.provision().position()))
                .toList();
    }

    private static Result result(List<Rebased> accepted) {
        var changes = accepted.stream().map(Rebased::changes).reduce(Changes::with);
        return new Result(
                Objects.requireNonNull(accepted.getFirst().provision()), changes.orElseThrow(), List.copyOf(accepted));
    }
}
