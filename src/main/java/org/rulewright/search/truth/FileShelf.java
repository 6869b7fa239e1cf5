package org.rulewright.search.truth;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rulewright.comment.Attachment;
import org.rulewright.files.FileReadings;
import org.rulewright.files.PageText;
import org.rulewright.search.truth.CommentReader.Findable;
import org.rulewright.search.truth.FileStore.Noted;
import org.rulewright.search.truth.Headings.Place;
import org.rulewright.search.truth.Headings.Thing;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.stereotype.Component;

/** The pages of files, as far as they are read and as far as their comment and its gaps let them be found. */
@Component
class FileShelf implements Shelf {

    private final FileStore files;
    private final CommentReader reader;
    private final FileReadings readings;
    private final FacetsMapper mapper;

    FileShelf(FileStore files, CommentReader reader, FileReadings readings, FacetsMapper mapper) {
        this.files = files;
        this.reader = reader;
        this.readings = readings;
        this.mapper = mapper;
    }

    @Override
    public boolean has(Kind kind) {
        return kind == Kind.FILE;
    }

    @Override
    public List<Held> read(Collection<Long> subjects) {
        var noted = files.noted(subjects);
        var ids = noted.stream().map(Noted::comment).distinct().toList();
        var comments = reader.read(ids, reader.published(ids)).stream()
                .collect(toMap(readable -> readable.comment().id().value(), Function.identity()));
        return noted.stream().flatMap(file -> pages(file, comments)).toList();
    }

    private Stream<Held> pages(Noted noted, Map<Long, Findable> comments) {
        var holder = comments.get(noted.comment());
        return holder == null
                ? Stream.empty()
                : holder.comment().attachments().stream()
                        .filter(file -> file.id().value() == noted.file())
                        .filter(file -> !holder.comment().isWithheld(file))
                        .flatMap(file -> pages(holder, file, noted.pages()));
    }

    private Stream<Held> pages(Findable readable, Attachment file, int most) {
        var content = file.content();
        if (content == null) {
            return Stream.empty();
        }
        var everybody = mapper.forEverybody(readable);
        var staff = mapper.forStaff(readable);
        return readings.known(content).stream()
                .filter(page -> page.number() <= most && !page.text().isBlank())
                .flatMap(page -> Stream.of(
                                new Held(file.id().value(), Audience.PUBLIC, document(readable, file, page, everybody)),
                                new Held(file.id().value(), Audience.STAFF, document(readable, file, page, staff)))
                        .filter(held -> readable.isPublic() || held.audience() == Audience.STAFF));
    }

    private static FoundDocument document(Findable readable, Attachment file, PageText page, Facets facets) {
        var comment = readable.comment();
        var said = page.text();
        return FoundDocument.of(
                FoundKind.page(file.id().value(), page.number()),
                new PageContent(
                        heading(readable, file, page.number()),
                        facets,
                        Tongues.of(List.of(said)),
                        new PageContent.Of(
                                comment.id().value(), comment.trackingNumber().value()),
                        file.id().value(),
                        file.name(),
                        page.number(),
                        said));
    }

    private static Heading heading(Findable readable, Attachment file, int page) {
        var comment = readable.comment();
        var url = Addresses.page(comment, readable.isPublic(), file, page);
        return readable.head()
                .over(new Thing(
                        FoundKind.PAGE,
                        file.id().value(),
                        file.name(),
                        new Place(url, comment.reception().received()),
                        List.of()));
    }
}
