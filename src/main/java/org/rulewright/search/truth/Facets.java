package org.rulewright.search.truth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comment can be chosen by, which the pages of its files share.
 *
 * @param organisation null where the sender named none
 * @param provision the labels of the provisions that it speaks about, {@link #WHOLE_RULE} among them where it speaks about no
 *     one of them
 * @param addressParts the same, as people name them
 * @param concern the published concerns that it is filed under, each with its number
 * @param campaign whether it shares its text with others; for everybody, with others that are published
 * @param attachments whether it has files
 * @param day on which it was received where the agency is
 * @param published since when everybody can read it; null while nobody can
 * @param status where it stands; null for everybody
 * @param withheld whether staff see it and the public does not; null for everybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facets(
        String category,
        String country,
        String channel,
        String submitterKind,
        @Nullable String organisation,
        String position,
        List<String> ask,
        List<String> evidenceKind,
        List<String> provision,
        List<String> addressParts,
        List<String> concern,
        List<String> concernNumber,
        boolean campaign,
        boolean attachments,
        Instant received,
        LocalDate day,
        @Nullable Instant published,
        boolean late,
        boolean sample,
        @Nullable String status,
        @Nullable Boolean withheld) {

    /** The provision of what is said about the whole rule. */
    public static final String WHOLE_RULE = "whole";
}
