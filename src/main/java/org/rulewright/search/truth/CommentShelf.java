package org.rulewright.search.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.search.meaning.Meanings;
import org.rulewright.search.truth.CommentReader.Findable;
import org.rulewright.search.truth.Headings.Place;
import org.rulewright.search.truth.Headings.Thing;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.stereotype.Component;

/** Comments: for everybody what is published, for staff also what is not. */
@Component
class CommentShelf implements Shelf {

    private final CommentReader reader;
    private final Meanings meanings;
    private final FacetsMapper mapper;

    CommentShelf(CommentReader reader, Meanings meanings, FacetsMapper mapper) {
        this.reader = reader;
        this.meanings = meanings;
        this.mapper = mapper;
    }

    @Override
    public boolean has(Kind kind) {
        return kind.isComment();
    }

    @Override
    public List<Held> read(Collection<Long> subjects) {
        var published = reader.published(subjects);
        return held(reader.read(subjects, published), meanings.of(subjects, published));
    }

    @Override
    public List<Held> outline(Collection<Long> subjects) {
        return held(reader.read(subjects, reader.published(subjects)), Map.of());
    }

    private List<Held> held(List<Findable> comments, Map<Long, List<float[]>> vectors) {
        var held = new ArrayList<Held>();
        for (var readable : comments) {
            var id = readable.comment().id().value();
            var known = vectors.getOrDefault(id, List.of());
            var tongues = tongues(readable.comment());
            if (readable.isPublic()) {
                held.add(new Held(
                        id,
                        Audience.PUBLIC,
                        document(readable, mapper.forEverybody(readable), tongues)
                                .meaning(known)));
            }
            held.add(new Held(
                    id,
                    Audience.STAFF,
                    document(readable, mapper.forStaff(readable), tongues).meaning(known)));
        }
        return held;
    }

    private static Tongues tongues(Comment comment) {
        return Tongues.of(Stream.of(List.of(comment.body()), points(comment), wordings(comment))
                .flatMap(List::stream)
                .filter(words -> !words.isBlank())
                .toList());
    }

    private static List<String> points(Comment comment) {
        return comment.points().stream().map(Point::words).toList();
    }

    private static List<String> wordings(Comment comment) {
        return comment.points().stream()
                .map(Point::suggestedWording)
                .filter(wording -> !wording.isEmpty())
                .toList();
    }

    private FoundDocument document(Findable readable, Facets facets, Tongues tongues) {
        var comment = readable.comment();
        var content = new CommentContent(
                heading(readable),
                facets,
                tongues,
                comment.trackingNumber().value(),
                comment.submitter().name(),
                comment.body(),
                points(comment),
                wordings(comment),
                comment.attachments().stream().map(Attachment::name).toList());
        return FoundDocument.of(FoundKind.COMMENT.documentId(comment.id().value()), content);
    }

    private Heading heading(Findable readable) {
        var comment = readable.comment();
        var place = new Place(
                Addresses.of(comment, readable.isPublic()), comment.reception().received());
        return readable.head()
                .over(new Thing(FoundKind.COMMENT, comment.id().value(), title(comment), place, suggest(readable)));
    }

    private static String title(Comment comment) {
        var name = comment.submitter().shownName();
        return name.isEmpty() ? comment.trackingNumber().value() : name;
    }

    /** What is not public is suggested to nobody. */
    private List<String> suggest(Findable readable) {
        return readable.isPublic()
                ? List.of(mapper.tidy(readable.comment().submitter().organisation()))
                : List.of();
    }
}
