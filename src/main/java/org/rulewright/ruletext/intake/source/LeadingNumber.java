package org.rulewright.ruletext.intake.source;

import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;

/** Takes the number of a list off the words that it leads. */
public final class LeadingNumber {
    private LeadingNumber() {}

    /** The words as a paragraph of this level, with the number that leads them as its own. */
    public static Passage passage(String words, int level) {
        var numbered = ListNumbers.of(words);
        if (numbered.isEmpty() || !words.startsWith(numbered.getFirst().number().printed())) {
            return new Passage("", ProvisionKind.PARAGRAPH, level, words);
        }
        var number = numbered.getFirst().number();
        var rest = words.substring(number.printed().length()).strip();
        return new Passage(number.printed(), ProvisionKind.PARAGRAPH, level, rest);
    }
}
