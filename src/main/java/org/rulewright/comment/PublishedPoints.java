package org.rulewright.comment;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.VersionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What everybody may read of points, place by place: counted in full, read a page at a time. */
@Service
public class PublishedPoints {

    private final PointSums sums;
    private final PublishedPointStore points;

    PublishedPoints(PointSums sums, PublishedPointStore points) {
        this.sums = sums;
        this.points = points;
    }

    /** What was said on this version, and on the whole. */
    @PreAuthorize(Allowed.ANYONE)
    public TextPoints on(DocketId docket, VersionId version) {
        return sums.on(docket, version);
    }

    /** How many points there are on each place that somebody spoke about, in the order of the text; the whole comes last. */
    @PreAuthorize(Allowed.ANYONE)
    public List<PointCount> counts(DocketId docket) {
        return points.counts(docket);
    }

    /** This page of the points on the place, in the order of arrival. */
    @PreAuthorize(Allowed.ANYONE)
    public List<PlacedPoint> page(DocketId docket, PointPlace place, Page page) {
        return points.page(docket, place, page);
    }
}
