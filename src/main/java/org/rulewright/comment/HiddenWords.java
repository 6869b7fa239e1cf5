package org.rulewright.comment;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that are redacted, wherever they stand; for those only who may read what was received. */
record HiddenWords(String words, String ground, String label) {

    private static final String LETTER = "[\\p{L}\\p{N}]";

    /** Where the words stand in this text, as redactions of it; not where they are part of longer words. */
    Stream<Redaction> in(String place, String text) {
        return pattern()
                .matcher(text)
                .results()
                .map(found -> new Redaction(place, found.start(), found.end(), ground, label));
    }

    /** Whether they can be looked for in other texts than their own: a single sign would be found everywhere. */
    boolean isTelling() {
        return words.codePoints().filter(Character::isLetterOrDigit).count() > 1;
    }

    private Pattern pattern() {
        var first = words.codePointAt(0);
        var last = words.codePointBefore(words.length());
        return Pattern.compile((Character.isLetterOrDigit(first) ? "(?<!" + LETTER + ")" : "")
                + Pattern.quote(words)
                + (Character.isLetterOrDigit(last) ? "(?!" + LETTER + ")" : ""));
    }
}
