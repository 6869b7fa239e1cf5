package org.rulewright.ruletext.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.VersionKind;

/**
 * What staff say about the version that an import becomes.
 *
 * @param kind how far the version has come; null while nobody said
 * @param label what readers call it; may be empty until it is saved
 * @param dated when the text was made; null while nobody said
 * @param author who speaks in it; may be empty
 * @param source where it comes from; may be empty
 * @param note what readers should know about it; may be empty
 * @param atOnce whether it is public as soon as it is saved
 */
public record VersionFacts(
        @Nullable VersionKind kind,
        String label,
        @Nullable LocalDate dated,
        String author,
        String source,
        String note,
        boolean atOnce) {}
