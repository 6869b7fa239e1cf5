package org.rulewright.moderation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;

/**
 * Where a moderator is, as the address says it.
 *
 * @param docket the docket's number; empty where none is chosen
 * @param comment the tracking number; empty where the oldest one is meant
 * @param pane which pane a narrow screen shows; empty for the first
 * @param after the comment behind which the list of the waiting ones begins; empty for the oldest
 */
record ModerationAddress(String docket, String comment, String pane, String after) {

    static final String PATH = "staff/moderation";

    static ModerationAddress of(QueryParameters query) {
        return new ModerationAddress(
                query.getSingleParameter("docket").orElse(""),
                query.getSingleParameter("comment").orElse(""),
                query.getSingleParameter("pane").orElse(""),
                query.getSingleParameter("after").orElse(""));
    }

    static ModerationAddress of(Docket docket) {
        return new ModerationAddress(docket.number(), "", "", "");
    }

    /** The same place with the docket and the comment named that are open there. */
    ModerationAddress in(Docket found, Optional<Comment> open) {
        var number = open.map(shown -> shown.trackingNumber().value()).orElse("");
        return new ModerationAddress(found.number(), number, pane, after);
    }

    ModerationAddress at(TrackingNumber number) {
        return new ModerationAddress(docket, number.value(), ModerationView.COMMENT, after);
    }

    boolean names(Comment other) {
        return comment.equals(other.trackingNumber().value());
    }

    ModerationAddress atOldest() {
        return new ModerationAddress(docket, "", ModerationView.COMMENT, after);
    }

    ModerationAddress showing(String other) {
        return new ModerationAddress(docket, comment, other, after);
    }

    ModerationAddress behind(String number) {
        return new ModerationAddress(docket, "", ModerationView.QUEUE, number);
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "docket", docket);
        put(query, "comment", comment);
        put(query, "pane", pane);
        put(query, "after", after);
        return QueryParameters.simple(query);
    }

    String href() {
        return PATH + "?" + query().getQueryString();
    }

    private static void put(LinkedHashMap<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}
