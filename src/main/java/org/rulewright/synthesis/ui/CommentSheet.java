package org.rulewright.synthesis.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Question;
import org.rulewright.files.FileReading;
import org.rulewright.files.FileType;
import org.rulewright.files.ReadingState;
import org.rulewright.synthesis.Bearing;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Marks;
import org.rulewright.synthesis.Whereabouts;
import org.rulewright.synthesis.likeness.HitRate;

/**
 * An open comment with what belongs to it.
 *
 * @param questions those of its docket
 * @param marks what is marked in it, and where that is filed
 * @param bearings what each of its excerpts is about, and on which side
 * @param likely what its excerpts look like that are not filed
 * @param readings how far its files are read
 * @param leaf the open page of one of its files; empty where none is open
 * @param around the comments beside it in the list
 */
record CommentSheet(
        Comment comment,
        List<Question> questions,
        Marks marks,
        Map<ExcerptId, Bearing> bearings,
        Likely likely,
        Map<Sha256, FileReading> readings,
        Optional<OpenLeaf> leaf,
        Neighbours around) {

    /** The concerns that excerpts look like, and how often such suggestions were right. */
    record Likely(Map<ExcerptId, List<ConcernId>> concerns, HitRate rate) {

        static final Likely NOTHING = new Likely(Map.of(), new HitRate(0, 0, 0));

        List<ConcernId> of(Excerpt excerpt) {
            return concerns.getOrDefault(excerpt.id(), List.of());
        }
    }

    /**
     * A page that can be read.
     *
     * @param words none where nobody has found any on it
     */
    record OpenLeaf(Excerpt.Leaf leaf, String words) {}

    Bearing bearing(Excerpt excerpt) {
        return bearings.getOrDefault(excerpt.id(), Bearing.UNKNOWN);
    }

    Whereabouts where(Excerpt excerpt) {
        return Whereabouts.of(excerpt, comment, questions);
    }

    /** How many pages of the file can be read here; 0 where none can. */
    int pages(Attachment file) {
        var reading = file.content() == null ? null : readings.get(file.content());
        return reading == null || comment.isWithheld(file) ? 0 : reading.pages();
    }

    /** Whether there are pictures of its pages. */
    boolean isDrawn(Attachment file) {
        var reading = file.content() == null ? null : readings.get(file.content());
        return reading != null
                && reading.state() == ReadingState.READ
                && FileType.ofMediaType(file.mediaType())
                        .filter(FileType::isDrawn)
                        .isPresent();
    }

    /** Whether somebody is still reading the file. */
    boolean isWaiting(Attachment file) {
        var reading = file.content() == null ? null : readings.get(file.content());
        return reading != null && !reading.isDone();
    }
}
