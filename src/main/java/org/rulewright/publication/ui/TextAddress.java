package org.rulewright.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.ReaderWish;
import org.rulewright.publication.RuleReading;
import org.rulewright.ruletext.ui.TextSource;

/** The state of the text page as it stands in its address, so that any of it can be linked. */
record TextAddress(
        @Nullable Integer version,
        @Nullable Integer against,
        TextForm form,
        boolean only,
        @Nullable Long why) {

    static TextAddress of(QueryParameters query) {
        return new TextAddress(
                number(query, "version").map(Math::toIntExact).orElse(null),
                number(query, "against").map(Math::toIntExact).orElse(null),
                form(query),
                query.getSingleParameter("only").filter("changes"::equals).isPresent(),
                number(query, "why").orElse(null));
    }

    private static TextForm form(QueryParameters query) {
        if (query.getSingleParameter("mode").filter("clean"::equals).isPresent()) {
            return TextForm.CLEAN;
        }
        return query.getSingleParameter("view").filter("beside"::equals).isPresent()
                ? TextForm.BESIDE
                : TextForm.REDLINE;
    }

    /** The address of what is shown, whatever of it was left out when it was asked for. */
    TextAddress of(RuleReading reading) {
        var other = reading.against();
        return new TextAddress(
                reading.version().number(),
                other == null ? null : other.number(),
                other == null ? TextForm.CLEAN : form,
                only && other != null,
                null);
    }

    /** The same address, with what was left out of the wish. */
    TextAddress completed(ReaderWish wish) {
        return new TextAddress(wish.version().orElse(null), wish.against().orElse(null), form, only, why);
    }

    /** Where the text itself is. */
    TextSource source(Docket docket) {
        var other = against == null ? OptionalInt.empty() : OptionalInt.of(against);
        return new TextSource(docket.number(), version == null ? 1 : version, other, form == TextForm.BESIDE, only);
    }

    ReaderWish wish() {
        return new ReaderWish(Optional.ofNullable(version), Optional.ofNullable(against), form == TextForm.CLEAN);
    }

    TextAddress explaining(@Nullable Long change) {
        return new TextAddress(version, against, form, only, change);
    }

    TextAddress reading(int number) {
        return new TextAddress(number, null, form, only, null);
    }

    TextAddress comparedWith(int number) {
        return new TextAddress(version, number, form == TextForm.CLEAN ? TextForm.REDLINE : form, only, null);
    }

    TextAddress as(TextForm wanted) {
        return new TextAddress(version, wanted == TextForm.CLEAN ? null : against, wanted, only, null);
    }

    TextAddress narrowed(boolean wanted) {
        return new TextAddress(version, against, form, wanted, null);
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
        put(parameters, "mode", form == TextForm.CLEAN ? "clean" : null);
        put(parameters, "view", form == TextForm.BESIDE ? "beside" : null);
        put(parameters, "only", only && form != TextForm.CLEAN ? "changes" : null);
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
