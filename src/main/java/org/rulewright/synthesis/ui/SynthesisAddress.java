package org.rulewright.synthesis.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import org.rulewright.comment.AttachmentId;
import org.rulewright.comment.PointPlace;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.ConcernId;

/**
 * Where an analyst is, as the address says it.
 *
 * @param docket the docket's number; empty where none is chosen
 * @param comment the tracking number; empty where the first one of the list is meant
 * @param concern the id of the open concern; empty where none is open
 * @param tab how the work is laid out; empty for by concern
 * @param pane which pane a narrow screen shows; empty for the first
 * @param behind the tracking number of the comment behind which the list begins; empty for the newest
 * @param leaf the open page of a file, such as {@code 12.3} for page 3 of file 12; empty where none is open
 * @param points the open paragraph, such as {@code 12.50} for lineage 12 behind its first 50 points, with lineage 0 for
 *     the whole rule; empty where none is open
 * @param walk the list that he goes through comment by comment, in the words of whoever keeps it; empty for that of the
 *     desk
 */
public record SynthesisAddress(
        String docket,
        String comment,
        String concern,
        String tab,
        String pane,
        String behind,
        String leaf,
        String points,
        String walk) {

    static final String PATH = "staff/synthesis";
    static final String COMMENTS = "comments";
    static final String COMMENT = "comment";
    static final String CONCERNS = "concerns";
    static final String MISSING = "missing";
    static final String PARAGRAPHS = "paragraphs";
    static final String CHANGES = "changes";
    static final String PANEL = "panel";

    static SynthesisAddress of(QueryParameters query) {
        return new SynthesisAddress(
                query.getSingleParameter("docket").orElse(""),
                query.getSingleParameter("comment").orElse(""),
                query.getSingleParameter("concern")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .orElse(""),
                query.getSingleParameter("tab").orElse(""),
                query.getSingleParameter("pane").orElse(""),
                query.getSingleParameter("behind").orElse(""),
                query.getSingleParameter("leaf")
                        .filter(leaf -> leaf.matches("\\d{1,18}\\.\\d{1,6}"))
                        .orElse(""),
                query.getSingleParameter("points")
                        .filter(points -> points.matches("\\d{1,18}\\.\\d{1,7}"))
                        .orElse(""),
                query.getSingleParameter("walk").orElse(""));
    }

    /** At the desk of this docket. */
    public static SynthesisAddress in(String docket) {
        return new SynthesisAddress(docket, "", "", "", "", "", "", "", "");
    }

    /** The same, with this comment open. */
    public SynthesisAddress reading(TrackingNumber number) {
        return new SynthesisAddress(docket, number.value(), concern, tab, COMMENT, behind, "", points, walk);
    }

    /** The same, with this concern open. */
    public SynthesisAddress answering(ConcernId id) {
        return new SynthesisAddress(docket, comment, Long.toString(id.value()), "", CONCERNS, behind, leaf, "", walk);
    }

    SynthesisAddress laidOut(String otherTab) {
        return new SynthesisAddress(docket, comment, concern, otherTab, CONCERNS, behind, leaf, "", walk);
    }

    SynthesisAddress showing(String otherPane) {
        return new SynthesisAddress(docket, comment, concern, tab, otherPane, behind, leaf, points, walk);
    }

    SynthesisAddress startingBehind(String number) {
        return new SynthesisAddress(docket, comment, concern, tab, COMMENTS, number, leaf, points, walk);
    }

    SynthesisAddress scrolledTo(String number) {
        return new SynthesisAddress(docket, comment, concern, tab, pane, number, leaf, points, walk);
    }

    /** The same, on the way through that list. */
    public SynthesisAddress walking(String list) {
        return new SynthesisAddress(docket, comment, concern, tab, pane, behind, leaf, points, list);
    }

    /** The same comment with this page of one of its files open. */
    SynthesisAddress turned(TrackingNumber number, AttachmentId file, int page) {
        var turned = file.value() + "." + page;
        return new SynthesisAddress(docket, number.value(), concern, tab, COMMENT, behind, turned, points, walk);
    }

    /** The same with this paragraph open, behind its first points. */
    SynthesisAddress openingPoints(PointPlace place, int before) {
        var opened = prefix(place) + before;
        return new SynthesisAddress(docket, comment, concern, PARAGRAPHS, CONCERNS, behind, leaf, opened, walk);
    }

    /** Whether this paragraph is open. */
    boolean opens(PointPlace place) {
        return points.startsWith(prefix(place));
    }

    /** How many points of the open paragraph stand before those that are shown. */
    int pointsBefore() {
        return number(points.substring(points.indexOf('.') + 1));
    }

    private static String prefix(PointPlace place) {
        var lineage = place.lineage();
        return (lineage == null ? 0 : lineage.value()) + ".";
    }

    /** The same in the docket of that number. */
    SynthesisAddress within(String number) {
        return new SynthesisAddress(number, comment, concern, tab, pane, behind, leaf, points, walk);
    }

    /** The number of the open page of this file; 0 where none of its pages is open. */
    int page(AttachmentId file) {
        var prefix = file.value() + ".";
        return leaf.startsWith(prefix) ? Integer.parseInt(leaf.substring(prefix.length())) : 0;
    }

    boolean names(ConcernId id) {
        return concern.equals(Long.toString(id.value()));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "docket", docket);
        put(query, "comment", comment);
        put(query, "concern", concern);
        put(query, "tab", tab);
        put(query, "pane", pane);
        put(query, "behind", behind);
        put(query, "leaf", leaf);
        put(query, "points", points);
        put(query, "walk", walk);
        return QueryParameters.simple(query);
    }

    /** The address itself, without a leading slash. */
    public String href() {
        return PATH + "?" + query().getQueryString();
    }

    private static void put(LinkedHashMap<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
