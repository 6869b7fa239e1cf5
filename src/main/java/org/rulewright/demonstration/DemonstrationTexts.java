package org.rulewright.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.MarkdownText;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Puts the three versions of the marine toxins text into a docket. */
@Component
@ConditionalOnBooleanProperty("rulewright.demo")
class DemonstrationTexts {

    private static final String NOTE = "Abridged for demonstration. Not an official text.";
    private static final String AGENCY = "Bureau of Industry and Security";

    private final Versions versions;

    DemonstrationTexts(Versions versions) {
        this.versions = versions;
    }

    /** The text in force and the proposed one, both public since the proposal. */
    void propose(DocketId docket, Calendar calendar) {
        var published = calendar.period().opens();
        add(docket, "v1-in-force.md", VersionKind.IN_FORCE, calendar.inForce(), published);
        add(docket, "v2-proposed.md", VersionKind.PROPOSED, calendar.proposed(), published);
    }

    /** The next version, which only staff and panel may see. */
    void draft(DocketId docket, Calendar calendar) {
        add(docket, "v3-final.md", VersionKind.PANEL_DRAFT, calendar.today(), null);
    }

    private void add(DocketId docket, String file, VersionKind kind, LocalDate dated, @Nullable Instant published) {
        var text = MarkdownText.parse(DemonstrationSettings.read(file));
        var label = text.properties().getOrDefault("label", "");
        versions.addVersion(docket, new NewVersion(kind, label, dated, AGENCY, file, NOTE, published, text.passages()));
    }
}
