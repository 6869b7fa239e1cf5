package org.rulewright.comment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.comment.DocumentPlace;
import org.rulewright.comment.DraftFigure;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.OtherPoint;
import org.rulewright.comment.OtherPoints;
import org.rulewright.comment.PointId;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Document;
import org.rulewright.docket.Question;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.springframework.stereotype.Component;

/** What a point may be about: the provisions of the newest published text, and the questions that are asked. */
@Component
class Places {

    private final RuleTexts texts;
    private final Dockets dockets;
    private final OtherPoints others;

    Places(RuleTexts texts, Dockets dockets, OtherPoints others) {
        this.texts = texts;
        this.dockets = dockets;
        this.others = others;
    }

    /** The provisions that one may choose from; none where the docket has no text yet. */
    List<Provision> provisions(Docket docket) {
        return texts.versions(docket.id()).stream()
                .filter(RuleVersion::isPublished)
                .max(Comparator.comparingInt(RuleVersion::number))
                .map(version -> texts.text(version.id()).provisions())
                .orElse(List.of())
                .stream()
                .filter(provision -> provision.kind() == ProvisionKind.PARAGRAPH)
                .toList();
    }

    List<Document> documents(Docket docket) {
        return dockets.documents(docket.id());
    }

    /** What is asked; also what takes no more answers. */
    List<Question> questions(Docket docket) {
        return dockets.questions(docket.id());
    }

    /** What can be answered. */
    List<Question> answerable(Docket docket) {
        return questions(docket).stream().filter(Question::isAnswerable).toList();
    }

    /** What was ever asked. */
    List<Question> everAsked(Docket docket) {
        return dockets.everAsked(docket.id());
    }

    /** A point on the whole provision. */
    DraftPoint on(Provision provision) {
        return DraftPoint.about(texts.anchor(provision.id()), provision.text(), null);
    }

    /** The words of the provision as the anchor's version has them; empty where they cannot be read. */
    String passageOf(Anchor anchor) {
        return texts.text(anchor.version())
                .find(anchor.lineage())
                .map(Provision::text)
                .orElse("");
    }

    /** What others have published on the place of the point. */
    List<OtherPoint> othersOn(Docket docket, DraftPoint point) {
        if (point.anchor() != null) {
            return others.on(docket.id(), point.anchor());
        }
        if (point.document() != null) {
            return others.about(docket.id(), point.document().document());
        }
        return point.question() == null ? List.of() : others.answering(docket.id(), point.question());
    }

    /** What others have published that says something like these words. */
    List<OtherPoint> othersLike(Docket docket, String words) {
        return others.like(docket.id(), words);
    }

    /** A point that joins somebody else's, on the same place; with room for a figure where data shall be added. */
    DraftPoint joining(OtherPoint other, boolean withData) {
        var theirs = other.point();
        var said = I18NProvider.translate("comment.join.words", other.comment().value(), theirs.number());
        var passage = theirs.anchor() == null ? "" : passageOf(theirs.anchor());
        var figures = withData ? List.of(DraftFigure.of(null)) : List.<DraftFigure>of();
        return new DraftPoint(
                theirs.anchor(),
                passage,
                theirs.question(),
                theirs.document(),
                theirs.ask(),
                said,
                passage,
                figures,
                theirs.id());
    }

    /** Which point of somebody else it is that one joins, in words. */
    String joins(Docket docket, PointId joined) {
        return others.find(docket.id(), joined)
                .map(other -> I18NProvider.translate(
                        "comment.join", other.comment().value(), other.point().number()))
                .orElseGet(() -> I18NProvider.translate("comment.join.gone"));
    }

    /** The point that an address asks for: words of a provision, a provision, a question, or a document; empty for any other. */
    Optional<DraftPoint> askedFor(Docket docket, Map<String, String> address) {
        return number(address.get("provision"))
                .flatMap(provision -> on(docket, new ProvisionId(provision), address))
                .or(() -> number(address.get("question")).flatMap(question -> answering(docket, question)))
                .or(() -> number(address.get("document")).flatMap(document -> about(docket, document)));
    }

    private Optional<DraftPoint> on(Docket docket, ProvisionId id, Map<String, String> address) {
        try {
            if (!texts.versionOf(id).docket().equals(docket.id())) {
                return Optional.empty();
            }
            var passage = texts.provision(id).text();
            var quote = address.getOrDefault("quote", "");
            var anchor = passage.contains(quote) && !quote.isBlank()
                    ? texts.anchor(
                            id,
                            new Quotation(
                                    quote, address.getOrDefault("prefix", ""), address.getOrDefault("suffix", "")))
                    : texts.anchor(id);
            return Optional.of(DraftPoint.about(anchor, passage, null));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private Optional<DraftPoint> answering(Docket docket, long number) {
        return answerable(docket).stream()
                .filter(question -> question.number() == number)
                .findFirst()
                .map(question -> DraftPoint.about(null, "", question.id()));
    }

    private Optional<DraftPoint> about(Docket docket, long document) {
        return documents(docket).stream()
                .map(Document::id)
                .filter(id -> id.value() == document)
                .findFirst()
                .map(id -> DraftPoint.about(DocumentPlace.whole(id)));
    }

    private static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
