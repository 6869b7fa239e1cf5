package org.rulewright.moderation.ui;

import org.rulewright.comment.Disputes;
import org.rulewright.moderation.BulkDesk;
import org.rulewright.moderation.Holds;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.SecondPerson;
import org.springframework.stereotype.Component;

/** What the desk asks. */
@Component
record ModerationServices(
        ModerationReader reader,
        CommentPanes comments,
        Moderation moderation,
        Holds holds,
        SecondPerson second,
        Disputes disputes,
        BulkDesk bulk) {}
