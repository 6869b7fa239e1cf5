package org.rulewright.search.truth;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.search.truth.Headings.Head;
import org.rulewright.search.truth.Headings.Place;
import org.rulewright.search.truth.Headings.Thing;
import org.rulewright.search.truth.Subject.Kind;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.Answers;
import org.springframework.stereotype.Component;

/** Concerns that were answered in public, and their answers. */
@Component
class AnswerShelf implements Shelf {

    private final Answers answers;
    private final Headings heads;

    AnswerShelf(Answers answers, Headings heads) {
        this.answers = answers;
        this.heads = heads;
    }

    @Override
    public boolean has(Kind kind) {
        return kind == Kind.ANSWERS;
    }

    @Override
    public List<Held> read(Collection<Long> subjects) {
        return subjects.stream()
                .map(DocketId::new)
                .flatMap(docket -> answers.published(docket).stream()
                        .flatMap(answered -> documents(heads.of(docket), answered))
                        .flatMap(document -> Both.hold(docket.value(), document)))
                .toList();
    }

    private static Stream<FoundDocument> documents(Head head, AnsweredConcern answered) {
        var concern = answered.concern();
        var response = answered.response();
        return Stream.of(
                document(head, answered, FoundKind.CONCERN, List.of(concern.title(), concern.statement())),
                document(
                        head,
                        answered,
                        FoundKind.RESPONSE,
                        List.of(concern.title(), response.summary(), response.answer(), response.ground())));
    }

    private static FoundDocument document(Head head, AnsweredConcern answered, FoundKind kind, List<String> texts) {
        var concern = answered.concern();
        var since = Objects.requireNonNull(answered.response().publishedAt());
        var place = new Place(Addresses.of(head.docket(), answered), since);
        var heading =
                head.over(new Thing(kind, concern.id().value(), concern.title(), place, List.of(concern.title())));
        var said = texts.stream().filter(words -> !words.isBlank()).toList();
        var content = new AnswerContent(
                heading,
                Tongues.of(said),
                concern.number() + " " + concern.title(),
                concern.number(),
                String.join("\n", said));
        return FoundDocument.of(kind.documentId(concern.id().value()), content);
    }
}
