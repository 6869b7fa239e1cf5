package org.rulewright.search.index;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.rulewright.base.MappingRules;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.docket.Docket;

/** Makes what the index holds from what is true. */
@Mapper(config = MappingRules.class)
interface CommentDocumentMapper {

    @Mapping(target = "id", source = "comment.id.value")
    @Mapping(target = "trackingNumber", source = "comment.trackingNumber.value")
    @Mapping(target = "docketId", source = "docket.id.value")
    @Mapping(target = "docket", source = "docket.number")
    @Mapping(target = "docketTitle", source = "docket.title")
    @Mapping(target = "category", source = "comment.submitter.category")
    @Mapping(target = "country", source = "comment.submitter.country")
    @Mapping(target = "provision", expression = "java(provisions(comment.points()))")
    @Mapping(target = "asks", expression = "java(asks(comment.points()))")
    @Mapping(target = "organisation", source = "comment.submitter.organisation")
    @Mapping(target = "name", source = "comment.submitter.name")
    @Mapping(target = "points", expression = "java(words(comment.points()))")
    @Mapping(target = "wordings", expression = "java(wordings(comment.points()))")
    @Mapping(target = "attachments", expression = "java(names(comment.attachments()))")
    @Mapping(target = "received", source = "comment.reception.received")
    @Mapping(target = "late", source = "comment.reception.late")
    @Mapping(target = "sample", source = "comment.reception.sample")
    @Mapping(target = "meaning", expression = "java(meaning(vectors))")
    CommentDocument document(Comment comment, Docket docket, List<float[]> vectors);

    /** The labels of what the points are about, each once. */
    default List<String> provisions(List<Point> points) {
        return points.stream()
                .filter(point -> point.anchor() != null || point.document() == null)
                .map(CommentDocumentMapper::label)
                .distinct()
                .toList();
    }

    default List<CommentDocument.Meaning> meaning(List<float[]> vectors) {
        return vectors.stream().map(CommentDocument.Meaning::new).toList();
    }

    default List<String> asks(List<Point> points) {
        return points.stream().map(point -> point.ask().name()).distinct().toList();
    }

    default List<String> words(List<Point> points) {
        return points.stream().map(Point::words).toList();
    }

    default List<String> wordings(List<Point> points) {
        return points.stream()
                .map(Point::suggestedWording)
                .filter(wording -> !wording.isEmpty())
                .toList();
    }

    default List<String> names(List<Attachment> attachments) {
        return attachments.stream().map(Attachment::name).toList();
    }

    private static String label(Point point) {
        var anchor = point.anchor();
        return anchor == null ? CommentIndex.WHOLE_RULE : anchor.label();
    }
}
