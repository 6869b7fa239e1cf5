package org.rulewright.comment.letter;

import java.util.List;
import java.util.regex.Pattern;

/** What makes a line that stands by itself a heading. */
interface HeadingRule {

    int LONGEST = 120;

    Pattern SMALL_PARTS = Pattern.compile("(?i)(?:rationale|justification|reasons?|background|discussion|evidence"
            + "|(?:suggested|proposed|recommended|revised) (?:wording|text|language|changes?|revisions?)|details?"
            + "|impact|comments?|recommendations?|requests?|our view|example):?");

    Pattern PLACE = Pattern.compile("(?i)(?:(?:re|on|regarding|proposed|new|the|comments? on|ad)[:\\s]\\s?)?"
            + "(?:(?:§§?|(?:sub)?sections?|sec\\.|(?:sub)?paragraphs?|paras?\\.?|clauses?|articles?|art\\.|items?|entry"
            + "|ECCN|annex|schedule|appendix)\\s?(?:\\d[A-E]\\d{3}[.a-z0-9]*|[\\divx][\\w.-]{0,12}|\\([a-z0-9]{1,5}\\))"
            + "(?:\\s?\\([A-Za-z0-9]{1,5}\\)){0,6}"
            + "|\\d[A-E]\\d{3}(?:\\.[a-z0-9]{1,4}){1,5}"
            + "|\\([a-z0-9]{1,4}\\)(?:\\([A-Za-z0-9]{1,5}\\)){1,5})"
            + "(?:\\s?[:—–]|\\.\\s|\\s[-]\\s|\\s*$|(?=[^.;]{0,60}$))");

    /** Whether the line is one; it is short enough, and holds words. */
    boolean fits(String words);

    /** "SPECIFIC COMMENTS". */
    HeadingRule IN_CAPITALS =
            words -> words.codePoints().filter(Character::isLetter).count() >= 4
                    && words.codePoints().noneMatch(Character::isLowerCase)
                    && words.codePoints().anyMatch(Character::isUpperCase);

    /** "Foreign availability", "Scope of the entry": few words, a capital first, and nothing that ends a sentence. */
    HeadingRule FEW_WORDS_WITHOUT_A_STOP = words -> words.length() <= 80
            && words.split("\\s+", 12).length <= 9
            && Character.isUpperCase(words.codePointAt(0))
            && words.matches(".*[\\p{L}\\p{N})”\"]:?");

    List<HeadingRule> ALL = List.of(IN_CAPITALS, FEW_WORDS_WITHOUT_A_STOP);

    /** Whether the line is a heading by any of the rules. */
    static boolean isHeading(String words) {
        return !words.isEmpty() && words.length() <= LONGEST && ALL.stream().anyMatch(rule -> rule.fits(words));
    }

    /** Whether the line begins by naming a provision, as a heading would. */
    static boolean isPlace(String words) {
        return PLACE.matcher(words.length() > LONGEST ? words.substring(0, LONGEST) : words)
                .lookingAt();
    }

    /** Whether the heading only names a part of what is said before it, such as a rationale. */
    static boolean isSmallPart(String words) {
        return SMALL_PARTS.matcher(words).matches();
    }
}
