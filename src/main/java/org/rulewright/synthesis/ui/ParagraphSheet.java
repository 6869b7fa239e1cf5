package org.rulewright.synthesis.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.comment.PointCount;
import org.rulewright.comment.PointPlace;
import org.rulewright.synthesis.Concern;

/**
 * What was said, by the place that it is about.
 *
 * @param counts the places, in the order of the text; where one is open, that one alone
 * @param points those that are shown, by their place
 * @param concerns what each of them is filed under
 */
record ParagraphSheet(
        List<PointCount> counts,
        Map<PointPlace, List<PlacedPoint>> points,
        Function<PlacedPoint, List<Concern>> concerns) {

    List<PlacedPoint> pointsOn(PointCount count) {
        return points.getOrDefault(count.place(), List.of());
    }
}
