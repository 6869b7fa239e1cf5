package org.rulewright.campaign.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides which campaign a new text belongs to.
 *
 * <p>It joins one that has a text like it, and whose first text is at least akin to it: so that a chain of small changes
 * cannot glue together what has little in common. Where it links two campaigns that are akin, they become one, unless
 * staff decided about one of them.
 *
 * @see "docs/decisions/0038-campaigns.md"
 */
public final class Placement {

    /** From here on two texts are alike. */
    public static final double ALIKE = 0.8;

    /** Below this a text cannot stand with the representative of a campaign. */
    public static final double AKIN = 0.5;

    private final Likeness likeness;
    private final Map<Long, Long> campaigns = new HashMap<>();
    private final Map<Long, Standing> standings = new HashMap<>();
    private final Map<Long, Long> placed = new LinkedHashMap<>();
    private final List<Union> unions = new ArrayList<>();

    /** How alike two texts are, by the comparison of all their shingles. */
    public interface Likeness {
        double between(long text, long other);
    }

    /**
     * A campaign.
     *
     * @param representative the text that all others are akin to; null where it is gone
     * @param isSettled whether staff decided about it, so that it is never united with another one
     */
    public record Standing(@Nullable Long representative, long texts, boolean isSettled) {}

    /** All texts of one campaign went to another. */
    public record Union(long from, long to) {}

    /** Decides by this comparison. */
    public Placement(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Learns where a text stands. */
    public void stands(long text, long campaign) {
        campaigns.put(text, campaign);
    }

    /** Learns of a campaign. */
    public void knows(long campaign, Standing standing) {
        standings.put(campaign, standing);
    }

    /** Places a text, given those that might be like it; others than are placed by now are ignored. */
    public void place(long text, List<Long> candidates) {
        var fitting = fitting(text, likest(text, candidates));
        if (fitting.isEmpty()) {
            open(text);
            return;
        }
        var home = fitting.getFirst();
        for (var other : fitting.subList(1, fitting.size())) {
            home = united(home, other);
        }
        put(text, home);
        standings.computeIfPresent(
                home, (_, known) -> new Standing(known.representative(), known.texts() + 1, known.isSettled()));
    }

    /** Where each text was placed; a negative number names a campaign that was opened by the text of that number. */
    public Map<Long, Long> placed() {
        return placed;
    }

    /** Which of the campaigns that were there before were united, in order. */
    public List<Union> unions() {
        return unions;
    }

    private Map<Long, Double> likest(long text, List<Long> candidates) {
        var likest = new HashMap<Long, Double>();
        for (var candidate : candidates) {
            var campaign = campaigns.get(candidate);
            if (campaign != null) {
                var alike = likeness.between(text, candidate);
                if (alike >= ALIKE) {
                    likest.merge(campaign, alike, Math::max);
                }
            }
        }
        return likest;
    }

    /** The campaigns that the text may join, the one with the likest text first. */
    private List<Long> fitting(long text, Map<Long, Double> likest) {
        return likest.entrySet().stream()
                .filter(entry -> isAkin(text, standing(entry.getKey()).representative()))
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isAkin(@Nullable Long text, @Nullable Long representative) {
        return text == null || representative == null || likeness.between(text, representative) >= AKIN;
    }

    /** Where both are afterwards; the first one where they stay apart. */
    private long united(long home, long other) {
        var here = standing(home);
        var there = standing(other);
        if (here.isSettled() || there.isSettled() || !isAkin(here.representative(), there.representative())) {
            return home;
        }
        var isLarger = there.texts() > here.texts() || (home < 0 && other > 0);
        var from = isLarger ? home : other;
        var to = isLarger ? other : home;
        knows(to, new Standing(standing(to).representative(), here.texts() + there.texts(), false));
        standings.remove(from);
        campaigns.replaceAll((_, campaign) -> campaign == from ? to : campaign);
        placed.replaceAll((_, campaign) -> campaign == from ? to : campaign);
        if (from > 0) {
            unions.add(new Union(from, to));
        }
        return to;
    }

    private void open(long text) {
        knows(-text, new Standing(text, 1, false));
        put(text, -text);
    }

    private void put(long text, long campaign) {
        campaigns.put(text, campaign);
        placed.put(text, campaign);
    }

    private Standing standing(long campaign) {
        return Objects.requireNonNull(standings.get(campaign), "the campaign of a candidate is known");
    }
}
