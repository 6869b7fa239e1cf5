package org.rulewright.synthesis.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How alike excerpts and concerns are in what they mean, worked out in small pieces while somebody waits. */
@Component
class Directions {

    /** So many of the excerpts filed last under a concern stand for it. */
    private static final int LATEST = 50;

    /** With so many of them known it stands for itself; most are, because they were shown before they were filed. */
    private static final int ENOUGH = 5;

    private static final int RENEWED = 50;
    private static final int WANTED = 500;

    private final DirectionStore store;
    private final ObjectProvider<MeaningOfWords> meaning;

    Directions(DirectionStore store, ObjectProvider<MeaningOfWords> meaning) {
        this.store = store;
        this.meaning = meaning;
    }

    /** How many texts may still be read by the model; a text takes it some hundredths of a second. */
    static final class Budget {

        private int left;

        Budget(int texts) {
            left = texts;
        }

        private int take(int wanted) {
            var taken = Math.min(wanted, left);
            left -= taken;
            return taken;
        }
    }

    /** What each concern of the docket means, as far as that is known or the budget goes; nothing without a model. */
    Map<ConcernId, float[]> concerns(DocketId docket, Budget budget) {
        if (model().isEmpty()) {
            return Map.of();
        }
        for (var concern : store.wanted(docket, RENEWED)) {
            var latest = store.latest(concern, LATEST);
            var known = known(latest, budget);
            if (!latest.isEmpty() && known.size() >= Math.min(ENOUGH, latest.size())) {
                store.put(concern, docket, Direction.mean(known.values()));
            }
        }
        return store.concerns(docket);
    }

    /** Has the model read what the concerns of the docket will want, as far as the budget goes. */
    void read(DocketId docket, Budget budget) {
        if (model().isPresent()) {
            store.wanted(docket, WANTED).forEach(concern -> known(store.latest(concern, LATEST), budget));
        }
    }

    /** What is known of these excerpts, and what the first of them mean where that is not enough. */
    private Map<ExcerptId, float[]> known(List<ExcerptId> latest, Budget budget) {
        var enough = Math.min(ENOUGH, latest.size());
        var known = store.of(latest);
        if (known.size() < enough) {
            known.putAll(of(latest.subList(0, enough), budget));
        }
        return known;
    }

    /** How alike the excerpt is to each of these concerns; it does not count where it is filed itself. */
    Map<ConcernId, Double> likeness(
            ExcerptId excerpt, float[] direction, Map<ConcernId, float[]> concerns, Set<ConcernId> own) {
        var alike = new HashMap<ConcernId, Double>();
        concerns.forEach((concern, other) -> {
            var mean = own.contains(concern) ? without(excerpt, concern) : Optional.of(other);
            mean.ifPresent(it -> alike.put(concern, Direction.likeness(direction, it)));
        });
        return alike;
    }

    /** What these excerpts mean, as far as that is known or the budget goes; nothing without a model. */
    Map<ExcerptId, float[]> of(Collection<ExcerptId> excerpts, Budget budget) {
        var model = model();
        if (model.isEmpty()) {
            return Map.of();
        }
        var known = store.of(excerpts);
        var missing =
                excerpts.stream().filter(excerpt -> !known.containsKey(excerpt)).toList();
        store.words(missing.subList(0, budget.take(missing.size()))).forEach((excerpt, words) -> {
            var direction = model.get().of(words);
            store.put(excerpt, direction);
            known.put(excerpt, direction);
        });
        return known;
    }

    private Optional<float[]> without(ExcerptId excerpt, ConcernId concern) {
        List<ExcerptId> others = store.latest(concern, LATEST).stream()
                .filter(other -> !other.equals(excerpt))
                .toList();
        var known = store.of(others).values();
        return known.isEmpty() ? Optional.empty() : Optional.of(Direction.mean(known));
    }

    private Optional<MeaningOfWords> model() {
        return meaning.stream().filter(MeaningOfWords::isOn).findFirst();
    }
}
