package org.rulewright.search.index;

import java.time.Instant;
import java.util.List;

/**
 * A published comment as the index has it; the names of the parts are those of the mapping.
 *
 * @param provision the labels of the provisions that it speaks about, {@link CommentIndex#WHOLE_RULE} among them where it speaks
 *     about no one of them
 * @param meaning the vectors of its passages, as far as they are known
 */
record CommentDocument(
        long id,
        String trackingNumber,
        long docketId,
        String docket,
        String docketTitle,
        String category,
        String country,
        String stance,
        List<String> provision,
        List<String> asks,
        String organisation,
        String name,
        String body,
        List<String> points,
        List<String> wordings,
        List<String> attachments,
        Instant received,
        boolean late,
        boolean sample,
        List<Meaning> meaning) {

    /** What one passage means. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares documents
    record Meaning(float[] vector) {}
}
