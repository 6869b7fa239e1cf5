package org.rulewright.search.truth;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Document;
import org.rulewright.search.truth.Headings.Head;
import org.rulewright.search.truth.Headings.Place;
import org.rulewright.search.truth.Headings.Thing;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.stereotype.Component;

/** The notices, rules and papers of dockets. */
@Component
class PaperShelf implements Shelf {

    private final Dockets dockets;
    private final Headings heads;

    PaperShelf(Dockets dockets, Headings heads) {
        this.dockets = dockets;
        this.heads = heads;
    }

    @Override
    public boolean has(Kind kind) {
        return kind == Kind.PAPERS;
    }

    @Override
    public List<Held> read(Collection<Long> subjects) {
        return subjects.stream()
                .map(DocketId::new)
                .map(heads::of)
                .flatMap(this::papers)
                .toList();
    }

    private Stream<Held> papers(Head head) {
        var docket = head.docket().id();
        return dockets.documents(docket).stream()
                .map(paper -> document(head, paper))
                .flatMap(document -> Both.hold(docket.value(), document));
    }

    private static FoundDocument document(Head head, Document paper) {
        var since = paper.dated().atStartOfDay(head.docket().agency().zone()).toInstant();
        var place = new Place(Addresses.of(head.docket()), since);
        var heading = head.over(new Thing(
                FoundKind.DOCUMENT,
                paper.id().value(),
                paper.title(),
                place,
                List.of(paper.title(), head.docket().title())));
        var said = Stream.of(
                        paper.title(),
                        paper.kind(),
                        paper.source(),
                        head.docket().summary())
                .filter(words -> !words.isBlank())
                .toList();
        return FoundDocument.of(
                FoundKind.DOCUMENT.documentId(paper.id().value()),
                new PaperContent(heading, Tongues.of(said), paper.kind(), String.join("\n", said)));
    }
}
