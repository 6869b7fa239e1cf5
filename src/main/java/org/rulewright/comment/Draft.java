package org.rulewright.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;

/**
 * A comment that is being written, as it is kept between two looks at it.
 *
 * @param changed when it was saved last
 * @param version how often it was saved; whoever saves it says which one was seen
 * @param opened when it was begun, by the database's clock
 * @param edits the comment that it changes; null for a new one
 */
public record Draft(
        DocketId docket,
        DraftForm form,
        List<DraftFile> files,
        Instant changed,
        int version,
        Instant opened,
        @Nullable EditedComment edits) {

    /**
     * A file of a draft.
     *
     * @param standsFor the number of the confidential file whose public version it is; 0 where it is none
     */
    public record DraftFile(long id, KeptFile file, int standsFor) {}

    /** The comment that it makes. */
    public CommentDraft toComment() {
        return form.toComment(docket, files.stream().map(DraftFile::file).toList());
    }
}
