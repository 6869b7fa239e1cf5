package org.rulewright.search.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.Collection;
import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FoundKind;

/** What comparing an index with the truth showed about the documents of one kind in one docket. */
public record CheckedPart(DocketId docket, FoundKind kind, Audience audience, Counts counts) {

    /**
     * What was counted.
     *
     * @param truth how many there should be
     * @param found how many the index had
     * @param differing how many of them were missing, left over or different, and are sent again
     */
    public record Counts(long truth, long found, long differing) {

        Counts plus(Counts other) {
            return new Counts(truth + other.truth, found + other.found, differing + other.differing);
        }
    }

    private record Key(DocketId docket, FoundKind kind, Audience audience) {}

    /** One for each docket, kind and audience. */
    static List<CheckedPart> summed(Collection<CheckedPart> parts) {
        return parts.stream()
                .collect(groupingBy(
                        part -> new Key(part.docket, part.kind, part.audience),
                        reducing(new Counts(0, 0, 0), CheckedPart::counts, Counts::plus)))
                .entrySet()
                .stream()
                .map(sum -> new CheckedPart(
                        sum.getKey().docket(), sum.getKey().kind(), sum.getKey().audience(), sum.getValue()))
                .toList();
    }
}
