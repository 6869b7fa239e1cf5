package org.rulewright.synthesis;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.Amendment;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.stereotype.Component;

/** What changed between the text that was commented on and the one that comes of it, as far as the caller may read it. */
@Component
class RuleChanges {

    private final RuleTexts texts;
    private final Versions versions;

    RuleChanges(RuleTexts texts, Versions versions) {
        this.texts = texts;
        this.versions = versions;
    }

    /** The changes in the order of the text; empty where there is no proposed text, or nothing after it. */
    List<TextChange> of(DocketId docket) {
        return amendment(docket)
                .map(it -> texts.changes(it.proposed().id(), it.after().id()))
                .orElse(List.of());
    }

    /** The whole later text read against the one commented on; empty as above. */
    List<ComparedProvision> compared(DocketId docket) {
        return amendment(docket)
                .map(it -> texts.comparison(
                        docket, it.after().number(), it.proposed().number()))
                .map(Comparison::provisions)
                .orElse(List.of());
    }

    /** The later text as it stands now; empty as above. */
    Optional<RuleText> next(DocketId docket) {
        return amendment(docket).map(it -> texts.text(it.after().id()));
    }

    /** Makes the later text the final one, if there is one; refuses one that is public under another name. */
    void finish(DocketId docket) {
        amendment(docket)
                .map(Amendment::after)
                .filter(version -> version.kind() != VersionKind.FINAL || !version.isPublished())
                .ifPresent(version -> {
                    if (version.isPublished()) {
                        throw new Refusal("synthesis.refused.not-final", version.number());
                    }
                    versions.publishAsFinal(version.id());
                });
    }

    private Optional<Amendment> amendment(DocketId docket) {
        return Amendment.of(texts.versions(docket));
    }
}
