package org.rulewright.comment.bundle.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one speaker said without being interrupted.
 *
 * @param speaker as the transcript names the speaker; empty before the first one
 * @param page where it begins, from 1
 * @param words as they came, without the name of the speaker and the numbers of lines
 */
public record Turn(String speaker, int page, String words) {

    private static final Set<String> OFFICES = Set.of(
            "MODERATOR",
            "CHAIR",
            "CHAIRMAN",
            "CHAIRWOMAN",
            "CHAIRPERSON",
            "OPERATOR",
            "REPORTER",
            "FACILITATOR",
            "CLERK",
            "INTERPRETER",
            "OFFICER",
            "COURT");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Whether the speaker leads the hearing or serves it, so that the words are no comment. */
    public boolean isOfAnOffice() {
        var name = speaker.toUpperCase(Locale.ROOT);
        return OFFICES.contains(name.substring(name.lastIndexOf(' ') + 1))
                && (!name.contains(" ") || name.startsWith("THE ") || name.contains("OFFICER"));
    }

    /** The speaker's name in small letters where the transcript has only capitals. */
    public String name() {
        return speaker.equals(speaker.toUpperCase(Locale.ROOT))
                ? WORD.matcher(speaker).replaceAll(word -> capitalised(word.group()))
                : speaker;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
