package org.rulewright.synthesis.suggestion;

import org.rulewright.comment.CommentId;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.VersionId;

/** A wording that a version took over into a provision: which point of which comment had asked for it. */
public record CarriedWording(
        VersionId version, LineageId lineage, CommentId comment, TrackingNumber trackingNumber, int point) {}
