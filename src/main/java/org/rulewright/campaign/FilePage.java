package org.rulewright.campaign;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rulewright.comment.AttachmentId;

/**
 * A page of a file as one of the texts of its comment.
 *
 * @param number counted from 1
 */
public record FilePage(AttachmentId file, int number) {

    private static final Pattern PLACE = Pattern.compile("files\\.(\\d{1,18})\\.page\\.(\\d{1,9})");

    /** The page that this place names; empty where the place is another one. */
    public static Optional<FilePage> at(String place) {
        var page = PLACE.matcher(place);
        return page.matches()
                ? Optional.of(
                        new FilePage(new AttachmentId(Long.parseLong(page.group(1))), Integer.parseInt(page.group(2))))
                : Optional.empty();
    }

    /** Its place, beside those that {@link org.rulewright.comment.CommentTexts} names. */
    public String place() {
        return "files." + file.value() + ".page." + number;
    }
}
