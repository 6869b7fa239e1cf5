package org.rulewright.campaign.ui;

import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;

/** Where staff read a comment. */
final class CommentPlace {

    private CommentPlace() {}

    static String of(Docket docket, TrackingNumber number) {
        return "staff/synthesis?docket=" + docket.number() + "&comment=" + number.value();
    }
}
