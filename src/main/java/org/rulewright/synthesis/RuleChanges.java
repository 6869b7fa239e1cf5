package org.rulewright.synthesis;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.stereotype.Component;

/** What changed between the text that was commented on and the next one, as far as the caller may read it. */
@Component
class RuleChanges {

    private final RuleTexts texts;
    private final Versions versions;

    RuleChanges(RuleTexts texts, Versions versions) {
        this.texts = texts;
        this.versions = versions;
    }

    /** Two versions that follow each other. */
    private record Pair(RuleVersion before, RuleVersion after) {}

    /** The changes in the order of the text; empty where there is no proposed text, or nothing after it. */
    List<TextChange> of(DocketId docket) {
        return pair(docket)
                .map(pair -> texts.changes(pair.before().id(), pair.after().id()))
                .orElse(List.of());
    }

    /** The whole later text read against the one commented on; empty as above. */
    List<ComparedProvision> compared(DocketId docket) {
        return pair(docket)
                .map(pair -> texts.comparison(
                        docket, pair.after().number(), pair.before().number()))
                .map(Comparison::provisions)
                .orElse(List.of());
    }

    /** The later text while it is a draft; empty where there is none, or it is public. */
    Optional<RuleVersion> draft(DocketId docket) {
        return pair(docket).map(Pair::after).filter(version -> !version.isPublished());
    }

    /** Makes this draft the final text. Refuses where somebody was at it since it was read, up to this very moment. */
    void finish(RuleVersion read) {
        versions.publishAsFinal(read.id());
        if (!texts.get(read.docket(), read.number()).hash().equals(read.hash())) {
            throw new Refusal("synthesis.refused.read");
        }
    }

    private Optional<Pair> pair(DocketId docket) {
        var versions = texts.versions(docket);
        var proposed = versions.stream().map(RuleVersion::kind).toList().lastIndexOf(VersionKind.PROPOSED);
        return proposed < 0 || proposed + 1 == versions.size()
                ? Optional.empty()
                : Optional.of(new Pair(versions.get(proposed), versions.get(proposed + 1)));
    }
}
