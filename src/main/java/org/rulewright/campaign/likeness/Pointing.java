package org.rulewright.campaign.likeness;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises remarks that say nothing but where the comment is: "See attached file(s)" and its kind.
 *
 * <p>A short remark that names an attachment and argues nothing is one of them. Taking one too many does no harm: what
 * is attached to it is compared instead.
 */
public final class Pointing {

    private static final int MOST_WORDS = 60;
    private static final Pattern POINTER = Pattern.compile(
            "\\b(attach\\w*|enclos(ed|ure|ures)|append(ed|ix)|accompanying|uploaded|(see|refer to|view|read) (the |our |my |this )*"
                    + "(file|files|document|documents|pdf|letter|pages?))\\b");
    private static final Set<String> ARGUING = Set.of(
            "oppose",
            "opposed",
            "opposes",
            "against",
            "should",
            "must",
            "urge",
            "urges",
            "because",
            "would",
            "need",
            "needs",
            "cannot",
            "reject",
            "withdraw",
            "ban",
            "harm",
            "harms",
            "agree",
            "disagree",
            "believe",
            "want",
            "stop",
            "rescind",
            "object",
            "therefore",
            "however");

    private Pointing() {}

    /** Whether the text only points to an attachment; not so of an empty one. */
    public static boolean isOnly(String text) {
        var words = Words.of(text);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        return POINTER.matcher(Words.normal(text)).find()
                && words.stream().map(Words.Word::form).noneMatch(ARGUING::contains);
    }
}
