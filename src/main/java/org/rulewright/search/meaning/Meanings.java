package org.rulewright.search.meaning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.search.meaning.MeaningStore.Placed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What public comments mean, passage by passage; computed beside everything else, never while somebody waits. */
@Component
public class Meanings {

    private static final int AT_ONCE = 32;

    private final MeaningStore store;
    private final SentenceModel model;

    Meanings(MeaningStore store, SentenceModel model) {
        this.store = store;
        this.model = model;
    }

    /**
     * Notes what these comments say now, and returns the vectors that are known already.
     *
     * @param subjects all that are looked at; what is no longer among the published ones is forgotten
     */
    public Map<Long, List<float[]>> of(Collection<Long> subjects, List<Comment> published) {
        if (!model.isOn()) {
            return Map.of();
        }
        store.replace(
                subjects,
                published.stream()
                        .flatMap(comment -> passages(comment).stream())
                        .toList());
        return store.vectors(subjects);
    }

    /** The direction of all that a comment says, over its passages; empty while it is not known. */
    public Optional<float[]> ofWhole(long comment) {
        var vectors = store.vectors(List.of(comment)).getOrDefault(comment, List.of());
        return vectors.stream().reduce(Meanings::sum);
    }

    private static float[] sum(float[] one, float[] other) {
        var sum = one.clone();
        for (var place = 0; place < sum.length; place++) {
            sum[place] += other[place];
        }
        return sum;
    }

    /** Computes some vectors that are wanted, unless another portal does, and says for which comments they were the last. */
    @Transactional
    public Work work() {
        if (!store.isAlone()) {
            return new Work(0, List.of());
        }
        var wanted = store.claim(AT_ONCE).stream()
                .collect(groupingBy(MeaningStore.Wanted::hash, mapping(MeaningStore.Wanted::words, toList())));
        var complete = new HashSet<Long>();
        wanted.forEach((hash, words) -> complete.addAll(store.keep(hash, model.ofPassage(words.getFirst()))));
        return new Work(wanted.size(), List.copyOf(complete));
    }

    /**
     * What was done in one go.
     *
     * @param passages how many vectors were computed; zero if nothing is left to do here
     * @param comments those that have all their vectors now
     */
    public record Work(int passages, List<Long> comments) {}

    /** How far the work has come. */
    public MeaningProgress progress() {
        return store.progress();
    }

    /** Whether there is a model at all. */
    public boolean isOn() {
        return model.isOn();
    }

    private static List<Placed> passages(Comment comment) {
        var placed = new ArrayList<Placed>();
        for (var words : PassageCut.of(comment)) {
            placed.add(new Placed(comment.id().value(), placed.size() + 1, words));
        }
        return placed;
    }
}
