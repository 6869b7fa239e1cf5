package org.rulewright.comment.web.api;

import static org.rulewright.comment.web.api.SentComment.orEmpty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Fault;
import org.rulewright.comment.web.api.SentComment.SentPoint;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Anchors;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionId;
import org.springframework.stereotype.Component;

/** Finds the words that a point is about from its provision's number, its quote, or both. */
@Component
class PointPlaces {

    private final RuleTexts texts;
    private final Dockets dockets;

    PointPlaces(RuleTexts texts, Dockets dockets) {
        this.texts = texts;
        this.dockets = dockets;
    }

    /**
     * What was found.
     *
     * @param anchor null for the whole rule, and where nothing was found
     * @param fault what is to be put right; null where all is well
     */
    record Found(@Nullable Anchor anchor, @Nullable Fault fault) {

        private static Found not(String field, String key, Object... arguments) {
            return new Found(null, Fault.at(field, key, arguments));
        }
    }

    /** The places of a docket, each read once; for the points of one comment. */
    Places in(DocketId docket) {
        return new Places(docket);
    }

    /** What the points of one comment may be about. */
    final class Places {

        private final DocketId docket;
        private final Map<VersionId, RuleText> read = new HashMap<>();
        private @Nullable List<RuleVersion> versions;
        private @Nullable List<Question> questions;

        private Places(DocketId docket) {
            this.docket = docket;
        }

        /** The words in the version that is named, or in the newest one that is published. */
        Found find(SentPoint point) {
            if (orEmpty(point.provision()).isBlank() && orEmpty(point.quote()).isBlank()) {
                return new Found(null, null);
            }
            return version(point.version())
                    .map(version -> PointPlaces.find(read.computeIfAbsent(version.id(), texts::text), point))
                    .orElseGet(() -> Found.not("version", "comment.api.version"));
        }

        /** The question of that number, if the docket asks it. */
        Optional<QuestionId> question(int number) {
            var asked = questions;
            if (asked == null) {
                asked = dockets.questions(docket);
                questions = asked;
            }
            return asked.stream()
                    .filter(question -> question.number() == number)
                    .map(Question::id)
                    .findFirst();
        }

        private Optional<RuleVersion> version(@Nullable Integer number) {
            var known = versions;
            if (known == null) {
                known = texts.versions(docket);
                versions = known;
            }
            return known.stream()
                    .filter(RuleVersion::isPublished)
                    .filter(version -> number == null || version.number() == number)
                    .max(Comparator.comparingInt(RuleVersion::number));
        }
    }

    private static Found find(RuleText text, SentPoint point) {
        var label = orEmpty(point.provision()).strip();
        if (label.isEmpty()) {
            return quoted(text, point, text.provisions());
        }
        var provisions = text.provisions().stream()
                .filter(provision -> provision.label().equals(label))
                .toList();
        if (provisions.isEmpty()) {
            return Found.not("provision", "comment.api.provision", label);
        }
        return orEmpty(point.quote()).isBlank() ? whole(text, provisions, label) : quoted(text, point, provisions);
    }

    private static Found whole(RuleText text, List<Provision> provisions, String label) {
        return provisions.size() == 1
                ? new Found(Anchors.on(text.version().id(), provisions.getFirst()), null)
                : Found.not("provision", "comment.api.provision.several", label);
    }

    private static Found quoted(RuleText text, SentPoint point, List<Provision> among) {
        var words = new Quotation(orEmpty(point.quote()), orEmpty(point.prefix()), orEmpty(point.suffix()));
        var holding = among.stream()
                .filter(provision -> words.placeIn(provision.text()).isPresent())
                .toList();
        return switch (holding.size()) {
            case 0 -> Found.not("quote", "comment.fault.anchor");
            case 1 -> new Found(Anchors.on(text.version().id(), holding.getFirst(), words), null);
            default -> Found.not("quote", "comment.api.quote.several");
        };
    }
}
