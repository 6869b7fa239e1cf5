package org.rulewright.search.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FileStore;
import org.rulewright.search.truth.FoundKind;
import org.rulewright.search.truth.Held;
import org.rulewright.search.truth.Subject;
import org.rulewright.search.truth.Subject.Kind;
import org.rulewright.search.truth.Truth;
import org.springframework.stereotype.Component;

/** Says of subjects of one kind what each index shall hold from now on, and what no longer. */
@Component
class Copyist {

    private final Truth truth;
    private final FileStore files;

    Copyist(Truth truth, FileStore files) {
        this.truth = truth;
        this.files = files;
    }

    /** The changes that bring both indices in step; call it inside the transaction that sends them. */
    List<Change> changes(Kind kind, Collection<OutboxRow> rows) {
        var versions = new TreeMap<Long, Long>();
        rows.forEach(row -> versions.merge(row.subject().id(), row.version(), Math::max));
        var pages = kind == Kind.FILE ? files.hold(versions.keySet()) : Map.<Long, Integer>of();
        var held = truth.read(kind, versions.keySet());
        var names = held.stream()
                .collect(groupingBy(Held::audience, mapping(it -> it.document().documentId(), toSet())));
        return Stream.concat(
                        held.stream().map(it -> holding(kind, it, versions)),
                        everSent(kind, versions, pages)
                                .filter(change -> !names.getOrDefault(change.audience(), Set.of())
                                        .contains(change.documentId())))
                .toList();
    }

    private static Change holding(Kind kind, Held it, Map<Long, Long> versions) {
        return new Change(
                new Subject(kind, it.subject()),
                it.audience(),
                it.document().documentId(),
                Objects.requireNonNull(versions.get(it.subject())),
                it.document());
    }

    private static Stream<Change> everSent(Kind kind, Map<Long, Long> versions, Map<Long, Integer> pages) {
        return versions.entrySet().stream().flatMap(entry -> {
            var subject = new Subject(kind, entry.getKey());
            return everSent(subject, pages)
                    .flatMap(name -> Stream.of(Audience.values())
                            .map(audience -> new Change(subject, audience, name, entry.getValue(), null)));
        });
    }

    /** What an index may hold about the subject; what is public for good is not looked for. */
    private static Stream<String> everSent(Subject subject, Map<Long, Integer> pages) {
        return switch (subject.kind()) {
            case COMMENT, COMMENT_ALONE -> Stream.of(FoundKind.COMMENT.documentId(subject.id()));
            case FILE ->
                IntStream.rangeClosed(1, pages.getOrDefault(subject.id(), 0))
                        .mapToObj(page -> FoundKind.page(subject.id(), page));
            default -> Stream.empty();
        };
    }
}
