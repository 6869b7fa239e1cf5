package org.rulewright.synthesis.ui;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rulewright.comment.Page;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.comment.PointCount;
import org.rulewright.comment.PointPlace;
import org.rulewright.comment.PublishedPoints;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Workbench;
import org.springframework.stereotype.Component;

/** Reads what was said by paragraph: the first points of each, or a page of those on the open one. */
@Component
class ParagraphReader {

    /** How many points of the open paragraph are shown at a time. */
    static final int ROWS = 25;

    /** How many points of each paragraph are shown where none is open. */
    static final int FIRST = 20;

    private static final int MOST = 200;

    private final PublishedPoints points;
    private final Workbench workbench;

    ParagraphReader(PublishedPoints points, Workbench workbench) {
        this.points = points;
        this.workbench = workbench;
    }

    ParagraphSheet sheet(DocketId docket, SynthesisAddress address, Chain chain) {
        var counts = points.counts(docket);
        var open = counts.stream().filter(count -> address.opens(count.place())).toList();
        var shown = open.isEmpty()
                ? read(docket, first(counts), new Page(0, FIRST))
                : read(docket, open, new Page(address.pointsBefore(), ROWS));
        return new ParagraphSheet(open.isEmpty() ? counts : open, shown, filed(chain, shown.values()));
    }

    /** The first places in the text, as many as may show their first points at once. */
    private static List<PointCount> first(List<PointCount> counts) {
        var places = new ArrayList<PointCount>();
        var left = (long) MOST;
        for (var count : counts) {
            left -= Math.min(count.points(), FIRST);
            if (left >= 0) {
                places.add(count);
            }
        }
        return places;
    }

    private Map<PointPlace, List<PlacedPoint>> read(DocketId docket, List<PointCount> counts, Page page) {
        return counts.stream()
                .map(PointCount::place)
                .collect(toMap(Function.identity(), place -> points.page(docket, place, page)));
    }

    private Function<PlacedPoint, List<Concern>> filed(Chain chain, Collection<List<PlacedPoint>> shown) {
        var marks = workbench.marks(shown.stream()
                .flatMap(List::stream)
                .map(PlacedPoint::comment)
                .distinct()
                .toList());
        return placed -> marks.of(placed.comment()).stream()
                .filter(excerpt ->
                        excerpt.place().equals(new Excerpt.Point(placed.point().number())))
                .flatMap(excerpt -> chain.concerns().stream()
                        .filter(concern -> marks.above(excerpt).contains(concern.id())))
                .toList();
    }
}
