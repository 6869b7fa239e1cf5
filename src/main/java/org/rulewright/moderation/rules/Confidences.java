package org.rulewright.moderation.rules;

import static org.rulewright.moderation.rules.Patterns.all;
import static org.rulewright.moderation.rules.Patterns.group;

/** Signs that somebody gives away what is not his alone to give. */
final class Confidences {

    /** Words that papers bear which are not meant for the public. */
    static final Detector MARKED = all(
            Patterns.of(
                    "(?<![\\p{L}\\p{N}])(?:"
                            + "(?:strictly|company|business|commercial(?:ly)?) confidential(?: information)?|confidential (?:business|commercial|and proprietary|information|information|draft|memo)"
                            + "|trade secrets?|proprietary (?:information|data|material|formula|process|method|and confidential)s?|do not (?:distribute|share|circulate|forward)"
                            + "|not for (?:public release|distribution|publication)|internal use only|under (?:an )?nda|non-disclosure agreement"
                            + "|attorney.client privilege[d]?|privileged and confidential|(?:submitted|provided|given|told(?: (?:us|me))?|shared|disclosed|said|supplied) in (?:strict )?confidence)(?![\\p{L}\\p{N}])"));

    private static final String NAME =
            "(?-i:\\p{Lu}[\\p{L}\\p{N}&'.-]{0,30}+(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\p{N}&'.-]{0,30}+){0,4})";
    private static final String PER_YEAR =
            "\\d[\\d,.]{0,12}+ (?:[\\p{L}-]{1,20} ){0,3}?(?:a|per|each|every|/) ?(?:year|month|quarter|annum)";

    /** A customer or supplier by name, with what he takes. */
    static final Detector CUSTOMER = group(Patterns.of(
            "\\b(?:buyer|customer|client|supplier|distributor|purchaser|importer)s?(?: is| are|,|:)? ?(?:called |named )?("
                    + NAME + ",? [^.\\n]{0,80}?" + PER_YEAR + ")"));

    private Confidences() {}
}
