package org.rulewright.panel.ui;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.comment.PointPlace;
import org.rulewright.comment.PublishedPoints;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.LineageId;
import org.springframework.stereotype.Component;

/** What the public said, without saying who: an expert shall weigh the words and not the name. */
@Component
class PublicPoints {

    private final PublishedPoints points;
    private final Comments comments;
    private final Agencies agencies;

    PublicPoints(PublishedPoints points, Comments comments, Agencies agencies) {
        this.points = points;
        this.comments = comments;
        this.agencies = agencies;
    }

    /** How many points there are on each provision. */
    Map<LineageId, Long> counts(Docket docket) {
        var counts = new HashMap<LineageId, Long>();
        for (var count : points.counts(docket.id())) {
            var lineage = count.place().lineage();
            if (lineage != null) {
                counts.put(lineage, count.points());
            }
        }
        return counts;
    }

    /** What was said on one provision, for reading. */
    SaidHere on(LineageId lineage, Docket docket) {
        var place = new PointPlace(lineage);
        var byCode =
                agencies.categories(docket.agency().id()).stream().collect(toMap(Category::code, Function.identity()));
        return new SaidHere(byCode, page -> {
            var said = points.page(docket.id(), place, page);
            return new SaidHere.Words(said, samples(said));
        });
    }

    private List<CommentId> samples(List<PlacedPoint> said) {
        var ids = said.stream().map(PlacedPoint::comment).distinct().toList();
        return comments.all(ids).stream()
                .filter(comment -> comment.reception().sample())
                .map(Comment::id)
                .toList();
    }
}
