package org.rulewright.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rulewright.search.truth.Facets;

/** Something by which results can be narrowed down. */
public enum Facet {
    DOCKET,
    CATEGORY,
    COUNTRY,
    PROVISION,
    STANCE;

    /** The value of {@link #PROVISION} for what is said about no provision but the whole rule. */
    public static final String WHOLE_RULE = Facets.WHOLE_RULE;

    /** The facet that addresses call by this name. */
    public static Optional<Facet> of(String name) {
        return Arrays.stream(values())
                .filter(facet -> facet.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
