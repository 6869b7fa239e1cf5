package org.rulewright.campaign.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.comment.Attachment;

/**
 * What a comment says to the public, as one text made of parts.
 *
 * @param parts in the order in which a reader meets them; none where it says nothing that could be compared
 * @param isUnread whether a file that would have to be read has not been read yet
 * @param beside files that stand beside its words; none where its words stand in files
 */
public record Said(List<Part> parts, boolean isUnread, List<Attachment> beside) {

    private static final String BETWEEN = "\n\n";

    /**
     * A part.
     *
     * @param place as {@link org.rulewright.comment.CommentTexts} names it, or {@link org.rulewright.campaign.FilePage}
     */
    public record Part(String place, String words) {}

    /** Words in one of the parts, from {@code start} up to, not including, {@code end}. */
    public record Stretch(String place, int start, int end, String words) {}

    /** All parts in a row. */
    public String text() {
        return parts.stream().map(Part::words).collect(Collectors.joining(BETWEEN));
    }

    /** What stands from {@code start} up to, not including, {@code end} of the text, part by part. */
    public List<Stretch> stretches(int start, int end) {
        var stretches = new ArrayList<Stretch>();
        var from = 0;
        for (var part : parts) {
            var starts = Math.max(0, start - from);
            var ends = Math.min(end - from, part.words().length());
            if (starts < ends && !part.words().substring(starts, ends).isBlank()) {
                stretches.add(
                        new Stretch(part.place(), starts, ends, part.words().substring(starts, ends)));
            }
            from += part.words().length() + BETWEEN.length();
        }
        return stretches;
    }
}
