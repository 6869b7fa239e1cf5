package org.rulewright.ruletext.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.ruletext.matching.Matching.Answer;
import org.rulewright.ruletext.matching.Matching.Relation;

/** What staff have said about pairs of passages. */
final class Told {
    private final Map<Long, Answer> answers = new HashMap<>();

    Told(List<Answer> answers) {
        answers.forEach(answer -> this.answers.put(pair(answer.before(), answer.after()), answer));
    }

    private static long pair(int place, int target) {
        return (long) place << 32 | target;
    }

    List<Answer> same() {
        return all(Relation.SAME);
    }

    List<Answer> all(Relation relation) {
        return answers.values().stream()
                .filter(answer -> answer.relation().equals(Optional.of(relation)))
                .toList();
    }

    boolean isSettled(int place, int target) {
        return answers.containsKey(pair(place, target));
    }

    /** Whether it was said that the two are not the same. */
    boolean ruledOut(int place, int target) {
        var answer = answers.get(pair(place, target));
        return answer != null && !answer.relation().equals(Optional.of(Relation.SAME));
    }
}
