package org.rulewright.search.truth;

import java.time.Instant;
import java.util.List;

/**
 * What every document says of itself.
 *
 * @param url where it is shown, without a leading slash
 * @param suggest words that may be suggested to whoever types; public ones only
 */
record Heading(
        String kind,
        long id,
        long docketId,
        String docket,
        String docketTitle,
        String agency,
        String stage,
        String title,
        String url,
        Instant date,
        List<String> suggest) {}
