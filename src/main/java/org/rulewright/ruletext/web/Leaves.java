package org.rulewright.ruletext.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.RecentlyUsed;
import org.rulewright.docket.Dockets;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionId;
import org.springframework.stereotype.Component;

/** Hands out leaves to those who may read them; those of published versions from memory. */
@Component
class Leaves {
    private static final int KEPT = 16;

    private final Dockets dockets;
    private final RuleTexts texts;
    private final RecentlyUsed<Edition, Leaf> kept = new RecentlyUsed<>(KEPT);

    Leaves(Dockets dockets, RuleTexts texts) {
        this.dockets = dockets;
        this.texts = texts;
    }

    /** @param source the identity of what the leaf was made of, which changes when lineages are corrected */
    private record Edition(VersionId version, @Nullable VersionId against, int source) {}

    /** Refuses what is not there, or not for the caller. */
    Leaf open(String docket, int number, @Nullable Integer against) {
        var file = dockets.get(docket).id();
        var version = texts.get(file, number);
        return against == null || against == number ? alone(version) : compared(version, texts.get(file, against));
    }

    private Leaf alone(RuleVersion version) {
        var text = texts.text(version.id());
        var edition = new Edition(version.id(), null, System.identityHashCode(text));
        return lasting(version.isPublished(), edition, () -> Leaf.of(text));
    }

    private Leaf compared(RuleVersion version, RuleVersion against) {
        var comparison = texts.comparison(version.docket(), version.number(), against.number());
        var edition = new Edition(version.id(), against.id(), System.identityHashCode(comparison));
        return lasting(
                version.isPublished() && against.isPublished(),
                edition,
                () -> Leaf.of(comparison, texts.text(version.id()), texts.text(against.id())));
    }

    private Leaf lasting(boolean isPublished, Edition edition, Supplier<Leaf> made) {
        return isPublished ? kept.get(edition, made) : made.get();
    }
}
