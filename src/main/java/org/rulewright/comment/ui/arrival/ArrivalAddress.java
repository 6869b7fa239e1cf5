package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.rulewright.comment.bundle.BundleId;
import org.rulewright.comment.bundle.ItemState;
import org.rulewright.docket.Docket;

/**
 * Where somebody is who enters comments, as the address says it.
 *
 * @param docket the docket's number; empty where none is chosen
 * @param by the way it came: letter, mail or hearing
 * @param bundle the bundle's number; empty for none
 * @param state which of its items are shown; empty for those that wait
 * @param from how many of them are left out before the list begins
 */
record ArrivalAddress(String docket, String by, String bundle, String state, int from) {

    static final String PATH = "staff/intake";
    static final String LETTER = "letter";
    static final String MAIL = "mail";
    static final String HEARING = "hearing";

    static ArrivalAddress of(QueryParameters query) {
        return new ArrivalAddress(
                query.getSingleParameter("docket").orElse(""),
                query.getSingleParameter("by").orElse(LETTER),
                query.getSingleParameter("bundle").orElse(""),
                query.getSingleParameter("state").orElse(""),
                number(query.getSingleParameter("from").orElse("")).intValue());
    }

    static ArrivalAddress of(Docket docket, String by) {
        return new ArrivalAddress(docket.number(), by, "", "", 0);
    }

    ArrivalAddress opening(BundleId id) {
        return new ArrivalAddress(docket, by, String.valueOf(id.value()), "", 0);
    }

    ArrivalAddress showing(ItemState shown) {
        return new ArrivalAddress(docket, by, bundle, shown.name(), 0);
    }

    ArrivalAddress startingAt(int place) {
        return new ArrivalAddress(docket, by, bundle, state, place);
    }

    Optional<BundleId> open() {
        var id = number(bundle);
        return id > 0 ? Optional.of(new BundleId(id)) : Optional.empty();
    }

    ItemState shown() {
        for (var known : ItemState.values()) {
            if (known.name().equals(state)) {
                return known;
            }
        }
        return ItemState.WAITING;
    }

    String href() {
        return PATH + "?" + query().getQueryString();
    }

    QueryParameters query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("docket", docket);
        parts.put("by", by);
        parts.put("bundle", bundle);
        parts.put("state", state);
        parts.put("from", from == 0 ? "" : String.valueOf(from));
        parts.values().removeIf(String::isEmpty);
        return QueryParameters.simple(parts);
    }

    private static Long number(String text) {
        return text.matches("\\d{1,9}") ? Long.valueOf(text) : Long.valueOf(0);
    }
}
