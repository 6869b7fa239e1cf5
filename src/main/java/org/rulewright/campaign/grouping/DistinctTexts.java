package org.rulewright.campaign.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rulewright.base.RecentlyUsed;
import org.rulewright.base.Sha256;
import org.rulewright.campaign.grouping.TextStore.Kept;
import org.rulewright.campaign.likeness.Shingles;
import org.rulewright.campaign.likeness.Signature;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Knows texts by their fingerprints, so that one that many send is looked at once; and how alike two of them are. */
@Component
class DistinctTexts {

    private static final int IN_MEMORY = 2_000;

    private final TextStore store;
    private final NearStore near;
    private final RecentlyUsed<Long, Shingles> shingles = new RecentlyUsed<>(IN_MEMORY);

    DistinctTexts(TextStore store, NearStore near) {
        this.store = store;
        this.near = near;
    }

    /**
     * The texts of some comments.
     *
     * @param ids by fingerprint
     * @param unplaced those that are new, with their signatures, in the order in which they came
     */
    record Known(Map<Sha256, Long> ids, Map<Long, Signature> unplaced) {}

    /** Keeps what these comments say; each text once. */
    Known keep(DocketId docket, Map<Sha256, String> words) {
        var ids = new HashMap<Sha256, Long>();
        var found = store.find(docket, words.keySet());
        found.forEach((hash, text) -> ids.put(hash, text.id()));
        var missing = new ArrayList<Kept>();
        var runs = new HashMap<Sha256, Shingles>();
        words.forEach((hash, normal) -> {
            var text = found.get(hash);
            if (text == null || text.isBlank()) {
                var own = Shingles.of(normal);
                runs.put(hash, own);
                missing.add(new Kept(hash, normal, Signature.of(own)));
            }
        });
        return missing.isEmpty() ? new Known(ids, Map.of()) : keep(docket, missing, new Kin(ids, found.keySet(), runs));
    }

    private record Kin(Map<Sha256, Long> ids, Set<Sha256> found, Map<Sha256, Shingles> runs) {}

    private Known keep(DocketId docket, List<Kept> missing, Kin kin) {
        var kept = store.keep(docket, missing);
        var signatures = new TreeMap<Long, Signature>();
        var unplaced = new TreeMap<Long, Signature>();
        for (var text : missing) {
            var id = Objects.requireNonNull(kept.get(text.hash()));
            shingles.get(id, () -> Objects.requireNonNull(kin.runs().get(text.hash())));
            signatures.put(id, text.signature());
            if (!kin.found().contains(text.hash())) {
                unplaced.put(id, text.signature());
            }
        }
        near.add(docket, signatures);
        kin.ids().putAll(kept);
        return new Known(kin.ids(), unplaced);
    }

    /** How many of all shingles of both stand in both. */
    double likeness(long text, long other) {
        return of(text).jaccard(of(other));
    }

    /** How many shingles of the text do not stand in the other one. */
    int novel(long text, long other) {
        var own = of(text);
        return own.count() - own.shared(of(other));
    }

    /** How many shingles the text has. */
    int count(long text) {
        return of(text).count();
    }

    private Shingles of(long text) {
        return shingles.get(text, () -> Shingles.of(store.words(text)));
    }
}
