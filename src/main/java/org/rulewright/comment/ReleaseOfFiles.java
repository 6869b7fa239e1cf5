package org.rulewright.comment;

import java.io.IOException;
import java.io.InputStream;
import org.rulewright.confidential.ConfidentialPart;
import org.springframework.stereotype.Component;

/** Puts a file that is confidential no more into the place of its label, among the files that everybody can read. */
@Component
class ReleaseOfFiles {

    private final CommentFiles files;
    private final AttachmentStore attachments;
    private final GapStore gaps;

    ReleaseOfFiles(CommentFiles files, AttachmentStore attachments, GapStore gaps) {
        this.files = files;
        this.attachments = attachments;
        this.gaps = gaps;
    }

    /** Keeps the bytes in public from now on; says whether there was a label to be replaced. */
    boolean open(Comment comment, ConfidentialPart part, String name, InputStream bytes) throws IOException {
        var kept = files.keep(name, bytes);
        if (!attachments.release(comment.id(), part.number(), kept)) {
            return false;
        }
        var left = comment.gaps().stream()
                .filter(gap -> comment.attachments().stream().noneMatch(file -> isLabel(gap, file, part)))
                .toList();
        gaps.replace(comment.id(), left);
        return true;
    }

    private static boolean isLabel(Gap gap, Attachment file, ConfidentialPart part) {
        var claim = file.claim();
        return claim != null && claim.part() == part.number() && gap.place().equals(CommentTexts.fileName(file.id()));
    }
}
