package org.rulewright.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.ReaderWish;
import org.rulewright.publication.RuleReading;

/** The state of the text page as it stands in its address, so that any of it can be linked. */
record TextAddress(
        @Nullable Integer version,
        @Nullable Integer against,
        boolean clean,
        @Nullable Long why) {

    static TextAddress of(QueryParameters query) {
        return new TextAddress(
                number(query, "version").map(Math::toIntExact).orElse(null),
                number(query, "against").map(Math::toIntExact).orElse(null),
                query.getSingleParameter("mode").filter("clean"::equals).isPresent(),
                number(query, "why").orElse(null));
    }

    /** The address of what is shown, whatever of it was left out when it was asked for. */
    static TextAddress of(RuleReading reading) {
        var against = reading.against();
        return new TextAddress(
                reading.version().number(), against == null ? null : against.number(), against == null, null);
    }

    ReaderWish wish() {
        return new ReaderWish(Optional.ofNullable(version), Optional.ofNullable(against), clean);
    }

    TextAddress explaining(@Nullable Long change) {
        return new TextAddress(version, against, clean, change);
    }

    TextAddress reading(int number) {
        return new TextAddress(number, null, clean, null);
    }

    TextAddress comparedWith(int number) {
        return new TextAddress(version, number, false, null);
    }

    TextAddress cleaned(boolean wanted) {
        return new TextAddress(version, wanted ? null : against, wanted, null);
    }

    QueryParameters query() {
        return QueryParameters.simple(parameters());
    }

    String in(Docket docket) {
        var query = query().getQueryString();
        return DocketTab.TEXT.address(docket) + (query.isEmpty() ? "" : "?" + query);
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "version", version);
        put(parameters, "against", against);
        put(parameters, "mode", clean ? "clean" : null);
        put(parameters, "why", why);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static Optional<Long> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }
}
