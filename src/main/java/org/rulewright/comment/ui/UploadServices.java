package org.rulewright.comment.ui;

import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.ConfidentialFiles;
import org.rulewright.confidential.TwinMaking;
import org.rulewright.files.FileReadings;
import org.rulewright.files.FileSettings;
import org.springframework.stereotype.Component;

/** What sending files asks of the portal. */
@Component
record UploadServices(
        CommentDrafts drafts,
        ConfidentialFiles confidential,
        TwinMaking making,
        FileReadings readings,
        FileSettings limits) {}
