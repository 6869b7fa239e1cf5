package org.rulewright.comment;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;

/**
 * The sender of a comment changed it before the close.
 *
 * @param version the number of the new version
 * @param hash over all that it says
 */
public record CommentEdited(CommentId comment, DocketId docket, TrackingNumber trackingNumber, int version, Sha256 hash)
        implements Recorded {

    @Override
    public String act() {
        return "comment changed by its sender";
    }

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("version", String.valueOf(version), "sha256", hash.value()));
    }
}
