package org.rulewright.comment.ui.arrival;

import java.time.Clock;
import java.util.List;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.StaffIntake;
import org.rulewright.comment.bundle.Bundles;
import org.rulewright.comment.bundle.Hearings;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.stereotype.Component;

/** What the intake asks of the portal. */
@Component
record ArrivalServices(
        Dockets dockets,
        Agencies agencies,
        StaffIntake intake,
        CommentFiles files,
        Bundles bundles,
        Hearings hearings,
        Clock clock) {

    List<Category> categories(Docket docket) {
        return agencies.categories(docket.agency().id());
    }
}
