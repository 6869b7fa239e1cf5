package org.rulewright.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rulewright.search.truth.Facets;

/** Something by which results can be narrowed down. */
public enum Facet {
    KIND,
    DOCKET,
    CATEGORY,
    PROVISION,
    ASK,
    STANCE,
    WITH,
    RECEIVED,
    ORGANISATION,
    COUNTRY,
    EVIDENCE,
    CONCERN,
    CAMPAIGN,
    CHANNEL,
    LANGUAGE,
    STAGE;

    /** The value of {@link #PROVISION} for what is said about no provision but the whole rule. */
    public static final String WHOLE_RULE = Facets.WHOLE_RULE;

    /** The value of {@link #KIND} for comments, which come before all else. */
    public static final String COMMENT = "comment";

    /** The value of {@link #KIND} for pages of files that came with comments. */
    public static final String PAGE = "page";

    /** All values of {@link #KIND}. */
    public static final List<String> KINDS = List.of(COMMENT, PAGE, "provision", "document", "concern", "response");

    /** The facet that addresses call by this name. */
    public static Optional<Facet> of(String name) {
        return Arrays.stream(values()).filter(facet -> facet.key().equals(name)).findFirst();
    }

    /** Its name in addresses and translations. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
