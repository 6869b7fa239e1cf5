package org.rulewright.ruletext.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Anchors;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.VersionKind;

/** Small texts; the provision in the same place is the same one in all of them, and empty words leave it out. */
final class SomeText {
    private SomeText() {}

    static RuleText saying(String... words) {
        var provisions = IntStream.range(0, words.length)
                .filter(place -> !words[place].isEmpty())
                .mapToObj(place -> provision(place, words[place]))
                .toList();
        return new RuleText(version(), provisions);
    }

    static Suggestion on(RuleText text, String quote, String words) {
        return Suggestion.replacing(anchor(text, new Quotation(quote, "", "")), words(text), words);
    }

    static Suggestion whole(RuleText text, String words) {
        var anchor = Anchors.on(text.version().id(), text.provisions().getFirst());
        return new Suggestion(anchor, words(text), words);
    }

    static Anchor anchor(RuleText text, Quotation words) {
        return Anchors.on(text.version().id(), text.provisions().getFirst(), words);
    }

    static String words(RuleText text) {
        return text.provisions().getFirst().text();
    }

    static List<Rebased> carried(RuleText text, Suggestion... suggestions) {
        return List.of(suggestions).stream()
                .map(suggestion -> onto(suggestion, text))
                .toList();
    }

    static Rebased onto(Suggestion suggestion, RuleText text) {
        return Rebased.onto(
                suggestion, text.find(suggestion.anchor().lineage()).stream().toList());
    }

    private static Provision provision(int place, String words) {
        var passage = new Passage("(" + (place + 1) + ")", ProvisionKind.PARAGRAPH, 0, words);
        return new Provision(new ProvisionId(place + 1), new LineageId(place + 1), place, passage, Sha256.of(words));
    }

    private static RuleVersion version() {
        return new RuleVersion(
                new VersionId(1),
                new DocketId(1),
                1,
                VersionKind.PROPOSED,
                "Proposed",
                LocalDate.EPOCH,
                "",
                "",
                Sha256.of(""),
                null,
                "");
    }
}
