package org.rulewright.search.truth;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.VersionId;
import org.rulewright.search.truth.Headings.Head;
import org.rulewright.search.truth.Headings.Place;
import org.rulewright.search.truth.Headings.Thing;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.stereotype.Component;

/** The provisions of versions that are published. */
@Component
class VersionShelf implements Shelf {

    private final RuleTexts texts;
    private final Headings heads;

    VersionShelf(RuleTexts texts, Headings heads) {
        this.texts = texts;
        this.heads = heads;
    }

    @Override
    public boolean has(Kind kind) {
        return kind == Kind.VERSION;
    }

    @Override
    public List<Held> read(Collection<Long> subjects) {
        return subjects.stream()
                .map(VersionId::new)
                .map(texts::text)
                .flatMap(this::provisions)
                .toList();
    }

    private Stream<Held> provisions(RuleText text) {
        return text.version().published().stream().flatMap(since -> {
            var head = heads.of(text.version().docket());
            return text.provisions().stream()
                    .map(provision -> document(head, text, provision, since))
                    .flatMap(document -> Both.hold(text.version().id().value(), document));
        });
    }

    private static FoundDocument document(Head head, RuleText text, Provision provision, Instant since) {
        var label = provision.label();
        var number = text.version().number();
        var place = new Place(Addresses.of(head.docket(), number, provision), since);
        var heading = head.over(new Thing(FoundKind.PROVISION, provision.id().value(), label, place, List.of(label)));
        var content = new ProvisionContent(
                heading,
                Tongues.of(List.of(provision.text())),
                number,
                label,
                label,
                ProvisionAddress.parts(label),
                provision.text());
        return FoundDocument.of(FoundKind.PROVISION.documentId(provision.id().value()), content);
    }
}
