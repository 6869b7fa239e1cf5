package org.rulewright.comment.letter;

import java.util.List;
import org.rulewright.ruletext.MarkdownText;
import org.rulewright.ruletext.Passage;

/** The proposed text on marine toxins. */
public final class Toxins {

    private Toxins() {}

    /** Its passages, as they are printed. */
    public static List<Passage> passages() {
        return MarkdownText.parse(LetterExamples.read("demo/marine-toxins/v2-proposed.md"))
                .passages();
    }
}
