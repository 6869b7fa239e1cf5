package org.rulewright.search.truth;

import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.Provision;
import org.rulewright.synthesis.AnsweredConcern;

/** Where things are shown, without a leading slash. */
final class Addresses {

    private Addresses() {}

    static String of(Comment comment, boolean isPublic) {
        var number = comment.trackingNumber().value();
        return isPublic ? "comments/" + number : "staff/moderation?comment=" + number;
    }

    static String page(Comment comment, boolean isPublic, Attachment file, int page) {
        return (isPublic ? "" : "staff/") + "comments/"
                + comment.trackingNumber().value() + "/files/" + file.id().value() + "?page=" + page;
    }

    static String of(Docket docket, int version, Provision provision) {
        return "dockets/%s/text?version=%d#p-%d"
                .formatted(docket.number(), version, provision.id().value());
    }

    static String of(Docket docket) {
        return "dockets/" + docket.number();
    }

    static String of(Docket docket, AnsweredConcern answered) {
        return "dockets/" + docket.number() + "/responses#concern-"
                + answered.concern().number();
    }
}
