package org.rulewright.panel.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.LineageId;
import org.springframework.stereotype.Component;

/** What the public said, without saying who: an expert shall weigh the words and not the name. */
@Component
class PublicPoints {

    private final Comments comments;
    private final Agencies agencies;

    PublicPoints(Comments comments, Agencies agencies) {
        this.comments = comments;
        this.agencies = agencies;
    }

    /** How many points there are on each provision. */
    Map<LineageId, Long> counts(Docket docket) {
        return comments.points(docket.id()).stream()
                .flatMap(placed -> Optional.ofNullable(placed.point().anchor()).stream())
                .collect(groupingBy(Anchor::lineage, counting()));
    }

    /** What was said on one provision, for reading. */
    SaidHere on(LineageId lineage, Docket docket) {
        var points = comments.points(docket.id()).stream()
                .filter(placed -> Optional.ofNullable(placed.point().anchor())
                        .filter(anchor -> anchor.lineage().equals(lineage))
                        .isPresent())
                .toList();
        var byCode =
                agencies.categories(docket.agency().id()).stream().collect(toMap(Category::code, Function.identity()));
        var samples = comments.all(ids(points)).stream()
                .filter(comment -> comment.reception().sample())
                .map(Comment::id)
                .toList();
        return new SaidHere(points, byCode, samples);
    }

    private static List<CommentId> ids(List<PlacedPoint> points) {
        return points.stream().map(PlacedPoint::comment).distinct().toList();
    }
}
