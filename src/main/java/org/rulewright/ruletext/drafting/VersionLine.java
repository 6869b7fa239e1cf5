package org.rulewright.ruletext.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.RuleVersion;

/**
 * A version in the history of a docket's text.
 *
 * @param changes how many provisions changed in substance since the version before
 * @param changed when it was last edited; null where it never was
 * @param changedBy who did; may be empty
 */
public record VersionLine(
        RuleVersion version,
        int provisions,
        long words,
        int changes,
        @Nullable Instant changed,
        String changedBy) {}
