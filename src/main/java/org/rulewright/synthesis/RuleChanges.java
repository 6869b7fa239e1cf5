package org.rulewright.synthesis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.Amendment;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
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

    /** The later text while it is a draft; empty where there is none, or it is public. */
    Optional<RuleVersion> draft(DocketId docket) {
        return amendment(docket).map(Amendment::after).filter(version -> !version.isPublished());
    }

    /**
     * Makes the later text the final one, if there is one that is not final yet.
     *
     * <p>Refuses one that is public under another name, and where somebody was at it since it was read, up to this moment.
     *
     * @param read the draft as it was read; null where there was none
     */
    void finish(DocketId docket, @Nullable RuleVersion read) {
        amendment(docket)
                .map(Amendment::after)
                .filter(version -> version.kind() != VersionKind.FINAL || !version.isPublished())
                .ifPresent(version -> finish(version, read));
    }

    private void finish(RuleVersion version, @Nullable RuleVersion read) {
        if (version.isPublished()) {
            throw new Refusal("synthesis.refused.not-final", version.number());
        }
        versions.publishAsFinal(version.id());
        if (read == null
                || !read.id().equals(version.id())
                || !texts.get(version.docket(), version.number()).hash().equals(read.hash())) {
            throw new Refusal("synthesis.refused.read");
        }
    }

    private Optional<Amendment> amendment(DocketId docket) {
        return Amendment.of(texts.versions(docket));
    }
}
