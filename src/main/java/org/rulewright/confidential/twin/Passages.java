package org.rulewright.confidential.twin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.base.Refusal;

/** Words and passages of a file that its public version must not show; each once, in the order in which they came. */
public record Passages(List<String> words) {

    /** How many signs one may have. */
    public static final int MOST_SIGNS = 5_000;

    private static final int MOST = 200;
    private static final int MOST_ALTOGETHER = 20_000;
    private static final String BETWEEN = "\u001e";

    /** Refuses what has no letter or digit that could be looked for, and more than can be looked for. */
    public Passages {
        words = words.stream().map(Passages::plain).distinct().toList();
        if (words.stream().anyMatch(passage -> passage.codePoints().noneMatch(Character::isLetterOrDigit))) {
            throw new Refusal("confidential.passage.refused.nothing");
        }
        if (words.stream().anyMatch(passage -> passage.length() > MOST_SIGNS)) {
            throw new Refusal("confidential.passage.refused.long", MOST_SIGNS);
        }
        if (words.size() > MOST || words.stream().mapToInt(String::length).sum() > MOST_ALTOGETHER) {
            throw new Refusal("confidential.passage.refused.many", MOST, MOST_ALTOGETHER);
        }
    }

    /** Nothing is to be hidden. */
    public static Passages none() {
        return new Passages(List.of());
    }

    /** These and one more. */
    public Passages plus(String passage) {
        return new Passages(Stream.concat(words.stream(), Stream.of(passage)).toList());
    }

    /** These without that one. */
    public Passages without(String passage) {
        return new Passages(words.stream().filter(each -> !each.equals(passage)).toList());
    }

    /** As one text, to be sealed. */
    public String written() {
        return String.join(BETWEEN, words);
    }

    /** From that text. */
    public static Passages read(String written) {
        return written.isEmpty() ? none() : new Passages(Arrays.asList(written.split(BETWEEN, -1)));
    }

    /** Without signs that steer a screen; line breaks stay. */
    private static String plain(String passage) {
        return passage.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").strip();
    }
}
