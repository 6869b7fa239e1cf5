package org.rulewright.moderation.rules;

import static org.rulewright.moderation.rules.Patterns.all;
import static org.rulewright.moderation.rules.Patterns.both;

import java.util.regex.Pattern;

/** Ways to reach a person, other than by phone. */
final class Contacts {

    private static final String HOST = "(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2,24}+";

    static final Detector EMAIL = both(
            all(Patterns.of(
                    "(?<![\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-])[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}+@" + HOST)),
            all(Patterns.of("(?<![\\p{L}\\p{N}.+_-])[\\p{L}\\p{N}.+_-]{1,64}+ ?[(\\[] ?at ?[)\\]] ?"
                    + "[\\p{L}\\p{N}-]{1,63}+(?: ?(?:\\.|[(\\[] ?dot ?[)\\]]) ?[\\p{L}\\p{N}-]{2,63}+){1,4}")));

    static final Detector WEB_ADDRESS = both(
            all(Patterns.of("(?<![\\p{L}\\p{N}])(?:https?|ftp)://[^\\s<>\"']{3,500}+")),
            all(Patterns.of("(?<![\\p{L}\\p{N}@./-])www\\.[^\\s<>\"'@]{3,500}+")));

    private static final String WAY = "(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|"
            + "place|pl|circle|cir|parkway|pkwy|highway|hwy|terrace|ter|square|sq|trail|trl|turnpike|alley|loop|route)";

    /** The words between the house number and the kind of way: capitalised, or numbered like 5th. */
    private static final String NAME_OF_WAY =
            "(?-i:(?:[NSEW]{1,2}\\.? )?(?:[\\p{Lu}][\\p{L}'.-]{0,30}+|\\d{1,3}(?:st|nd|rd|th))"
                    + "(?: (?:[\\p{Lu}][\\p{L}'.-]{0,30}+)){0,3}?)";

    private static final String UNIT =
            "(?:,? ?\\n? ?(?:apt|apartment|suite|ste|unit|floor|fl|room|rm|#)\\.? ?#?\\w{1,8}+)?";

    private static final String TOWN =
            "(?:,?\\s{1,3}(?-i:[\\p{Lu}][\\p{L}'.-]{1,30}+(?: [\\p{Lu}][\\p{L}'.-]{1,30}+){0,2}),?"
                    + "\\s{1,3}(?-i:[A-Z]{2}),?\\s{1,3}\\d{5}(?:-\\d{4})?)?";

    private static final Detector ADDRESS = both(
            all(Patterns.of("(?<![\\p{L}\\p{N}.,$-])\\d{1,6}(?:-\\d{1,4})? " + NAME_OF_WAY + " " + WAY + "\\b\\.?"
                    + UNIT + TOWN)),
            all(Patterns.of("(?<![\\p{L}\\p{N}])p\\. ?o\\. ?box \\d{1,7}+|(?<![\\p{L}\\p{N}])po box \\d{1,7}+")),
            all(
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])[\\p{Lu}][\\p{L}.'-]{1,30}+(?: [\\p{Lu}][\\p{L}.'-]{1,30}+){0,2}, [A-Z]{2},? \\d{5}(?:-\\d{4})?(?!\\d)")));

    /** What stands above the address to which a letter to an agency goes. */
    private static final Pattern OFFICE = Patterns.of("(?:attention: ?[A-Z]{2,8}-[A-Z\\d-]{2,20}|centers for medicare"
            + "|u\\.? ?s\\.? department of|food and drug administration|bureau of industry and security"
            + "|regulatory policy division|secretary of)[^\\n]{0,60}+(?:\\n[^\\n]{0,60}+){0,2}$");

    private static final int HEAD_OF_A_LETTER = 150;

    /** An address of a person or a firm; that of the office to which a letter is written is public anyway. */
    static final Detector POSTAL_ADDRESS = text ->
            ADDRESS.find(text).filter(place -> !Patterns.isAfter(OFFICE, text, place.start(), HEAD_OF_A_LETTER));

    private Contacts() {}
}
