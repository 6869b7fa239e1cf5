package org.rulewright.ruletext.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleVersion;

/**
 * A version as it leaves the portal, with what its file says about itself.
 *
 * @param begun the date of the docket's first text
 */
public record Edition(Docket docket, RuleText text, LocalDate begun, Origin origin) {
    public RuleVersion version() {
        return text.version();
    }

    /** Who speaks in the text: its author, or else the agency. */
    public String author() {
        return version().author().isEmpty() ? docket.agency().name() : version().author();
    }

    /** What readers call the version: its number, label and date. */
    public String name(Phrases phrases) {
        return name(version(), phrases);
    }

    /** What readers call another version of the same docket. */
    public String name(RuleVersion version, Phrases phrases) {
        var date = DateTimeFormatter.ofPattern("d MMMM uuuu", origin.language()).format(version.dated());
        return phrases.of("ruletext.export.name", version.number(), version.label(), date);
    }

    /** The page that shows this version for ever. */
    public String address() {
        return "%s/dockets/%s/text?version=%d"
                .formatted(origin.portal(), docket.number(), version().number());
    }

    /** The place of a provision of this version on that page. */
    public String address(Provision provision) {
        return "%s#p-%d".formatted(address(), provision.id().value());
    }
}
