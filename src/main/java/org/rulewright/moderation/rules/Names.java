package org.rulewright.moderation.rules;

import static org.rulewright.moderation.rules.Patterns.all;
import static org.rulewright.moderation.rules.Patterns.both;
import static org.rulewright.moderation.rules.Patterns.group;

/** Names where the words around them say that they are names, and words that are meant to hurt. */
final class Names {

    private static final String WORD = "\\p{Lu}[\\p{Ll}\\p{M}'\u2019-]{1,25}+(?:\\p{Lu}[\\p{Ll}'\u2019-]{1,25}+)?";
    private static final String FULL =
            "(?-i:" + WORD + "(?: \\p{Lu}\\.)?(?: (?:de |van |von |der |la )?" + WORD + "){1,2})";
    private static final String ANY = "(?-i:" + WORD + "(?: \\p{Lu}\\.)?(?: " + WORD + "){0,2})";

    static final Detector NAME = both(
            group(Patterns.of("(?-i:\\b(?:Mr|Mrs|Ms|Miss|Mx|mr|mrs|ms)\\b)\\.? (" + ANY + ")")),
            group(Patterns.of(
                    "\\b(?:my name is|i am called|this is|signed,?|call|contact|ask for|attn:?|spoke (?:to|with)) ("
                            + FULL + ")")),
            group(Patterns.of(
                    "(?:^|\\n)[ \\t]{0,8}(?:sincerely|respectfully(?: submitted)?|(?:best |kind |warm )?regards|yours(?: truly| sincerely| faithfully)?"
                            + "|thank you|thanks|cordially|best|signed)(?: yours)?[,.!]?[ \\t]{0,4}\\n?\\s{0,12}("
                            + FULL + ")(?=[,.]?[ \\t]{0,8}(?:\\n|$|,))")));

    static final Detector PROFANITY = all(
            Patterns.of(
                    "(?<![\\p{L}\\p{N}])(?:"
                            + "fuck\\w{0,6}|motherfuck\\w{0,6}|shit(?:ty|s|head)?|bullshit|asshole\\w?|bitch(?:es)?|bastards?|cunts?|dickheads?"
                            + "|wankers?|pricks?|whores?|sluts?|faggots?|retards?|nazi scum|piss off|go to hell|scumbags?)(?![\\p{L}\\p{N}])"));

    private Names() {}
}
