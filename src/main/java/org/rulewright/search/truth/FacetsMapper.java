package org.rulewright.search.truth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.rulewright.base.MappingRules;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.comment.Status;
import org.rulewright.search.truth.CommentReader.Findable;
import org.rulewright.synthesis.AnsweredComments.Filed;

/** Makes what a comment can be chosen by from what is true. */
@Mapper(config = MappingRules.class, imports = Filed.class)
interface FacetsMapper {

    @Mapping(target = "category", source = "comment.submitter.category")
    @Mapping(target = "country", source = "comment.submitter.country")
    @Mapping(target = "channel", source = "comment.reception.channel")
    @Mapping(target = "submitterKind", source = "comment.submitter.kind")
    @Mapping(target = "organisation", expression = "java(organisation(comment))")
    @Mapping(target = "position", source = "comment.stance")
    @Mapping(target = "ask", expression = "java(asks(comment.points()))")
    @Mapping(target = "evidenceKind", expression = "java(evidence(comment.points()))")
    @Mapping(target = "provision", expression = "java(labels(comment.points()).toList())")
    @Mapping(target = "addressParts", expression = "java(addresses(comment.points()))")
    @Mapping(target = "concern", expression = "java(filed.stream().map(Filed::label).distinct().toList())")
    @Mapping(target = "concernNumber", expression = "java(filed.stream().map(Filed::number).distinct().toList())")
    @Mapping(target = "campaign", source = "inCampaign")
    @Mapping(target = "attachments", expression = "java(!comment.attachments().isEmpty())")
    @Mapping(target = "received", source = "comment.reception.received")
    @Mapping(target = "published", expression = "java(published(comment))")
    @Mapping(target = "late", source = "comment.reception.late")
    @Mapping(target = "sample", source = "comment.reception.sample")
    @Mapping(target = "status", expression = "java((String) null)")
    @Mapping(target = "withheld", expression = "java((Boolean) null)")
    Facets facets(Comment comment, List<Filed> filed, boolean inCampaign, LocalDate day);

    /** What everybody may choose it by. */
    default Facets forEverybody(Findable it) {
        return facets(it.comment(), it.filed(), it.shared().contains(Audience.PUBLIC), day(it));
    }

    /** The same as staff see it. */
    default Facets forStaff(Findable readable) {
        var it = forEverybody(readable);
        var status = readable.comment().standing().status();
        return new Facets(
                it.category(),
                it.country(),
                it.channel(),
                it.submitterKind(),
                it.organisation(),
                it.position(),
                it.ask(),
                it.evidenceKind(),
                it.provision(),
                it.addressParts(),
                it.concern(),
                it.concernNumber(),
                readable.shared().contains(Audience.STAFF),
                it.attachments(),
                it.received(),
                it.day(),
                it.published(),
                it.late(),
                it.sample(),
                status.name(),
                status == Status.WITHHELD);
    }

    /** A name without the space around and between its words. */
    default String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    default @Nullable String organisation(Comment comment) {
        var name = tidy(comment.submitter().organisation());
        return name.isEmpty() ? null : name;
    }

    default @Nullable Instant published(Comment comment) {
        return comment.isPublic() ? comment.standing().since() : null;
    }

    /** The labels of what the points are about, each once. */
    default Stream<String> labels(List<Point> points) {
        return points.stream()
                .filter(point -> point.anchor() != null || point.document() == null)
                .map(FacetsMapper::label)
                .distinct();
    }

    default List<String> addresses(List<Point> points) {
        return labels(points)
                .filter(label -> !label.equals(Facets.WHOLE_RULE))
                .flatMap(label -> ProvisionAddress.parts(label).stream())
                .distinct()
                .toList();
    }

    default List<String> asks(List<Point> points) {
        return points.stream().map(point -> point.ask().name()).distinct().toList();
    }

    default List<String> evidence(List<Point> points) {
        return points.stream()
                .flatMap(point -> point.evidence().stream())
                .map(fact -> fact.kind().name())
                .distinct()
                .toList();
    }

    private static LocalDate day(Findable it) {
        var zone = it.head().docket().agency().zone();
        return LocalDate.ofInstant(it.comment().reception().received(), zone);
    }

    private static String label(Point point) {
        var anchor = point.anchor();
        return anchor == null ? Facets.WHOLE_RULE : anchor.label();
    }
}
