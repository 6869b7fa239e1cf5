package org.rulewright.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.PointSumStore.Quoted;
import org.rulewright.comment.PointSumStore.Share;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.VersionId;
import org.springframework.stereotype.Component;

/** Puts together what points come to, from what the database counted. */
@Component
class PointSums {

    private final PointSumStore store;
    private final CommentStore comments;

    PointSums(PointSumStore store, CommentStore comments) {
        this.store = store;
        this.comments = comments;
    }

    /** What was said on the version, and on the whole. */
    TextPoints on(DocketId docket, VersionId version) {
        var shares = store.shares(docket, version).stream().collect(groupingBy(Share::place));
        var quoted =
                store.quoted(version).stream().collect(groupingBy(Quoted::lineage, mapping(Quoted::words, toList())));
        var numbers = comments.publishedNumbers(alone(shares.values()));
        var onWords = new HashMap<LineageId, PointSum>();
        shares.forEach((place, of) -> {
            var lineage = place.lineage();
            if (lineage != null) {
                onWords.put(lineage, sum(of, quoted.getOrDefault(lineage, List.of()), numbers));
            }
        });
        return new TextPoints(onWords, sum(shares.getOrDefault(PointPlace.WHOLE, List.of()), List.of(), numbers));
    }

    /** The comments that alone say something on a place. */
    private static List<CommentId> alone(Collection<List<Share>> places) {
        return places.stream()
                .filter(shares -> count(shares) == 1)
                .map(shares -> shares.getFirst().first())
                .distinct()
                .toList();
    }

    private static PointSum sum(List<Share> shares, List<Quotation> quoted, Map<CommentId, TrackingNumber> numbers) {
        var points = count(shares);
        return new PointSum(
                points,
                shares.stream().map(Share::category).distinct().toList(),
                shares.stream().map(Share::ask).distinct().toList(),
                quoted,
                points == 1 ? numbers.get(shares.getFirst().first()) : null);
    }

    private static long count(List<Share> shares) {
        return shares.stream().mapToLong(Share::points).sum();
    }
}
