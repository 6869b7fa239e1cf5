package org.rulewright.synthesis.citing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.synthesis.citing.Quantity.Amount;
import org.rulewright.synthesis.citing.Quantity.Share;

/** Which words give a quantity; longer ones stand before those that begin like them. */
final class QuantityWords {

    private static final int SOME = 2;
    private static final int SEVERAL = 3;
    private static final int MANY = 5;
    private static final int DOZENS = 24;
    private static final int HUNDREDS = 200;
    private static final int THOUSANDS = 2_000;
    private static final int TENS_OF_THOUSANDS = 20_000;
    private static final int PERCENT = 100;

    private record Line(Pattern words, Optional<Quantity> quantity) {

        Line(Quantity quantity, String words) {
            this(Pattern.compile(words), Optional.of(quantity));
        }

        /** Words that say nothing that can be counted. */
        Line(String words) {
            this(Pattern.compile(words), Optional.empty());
        }
    }

    private static final String NEARLY = "(?:about |around |nearly |almost |at least |roughly )?";
    private static final String FEW = "(?:several|a few|many|some)";

    /** How large a number or a part is said to be. */
    private static final String LARGE = "(?:large|great|substantial|significant|considerable|high)";

    private static final String ADJECTIVES = "(?:[\\p{L}-]+ ){0,2}";

    private static final List<Line> BEFORE_SEVERAL = List.of(
            new Line("not all|not many|not most|hardly any|(?:very )?few(?:er)?|how many|less than half|fewer than half"
                    + "|an? " + ADJECTIVES + "(?:minority|group|range|variety|sample|mix)"),
            new Line(Share.NEARLY_ALL, "(?:nearly|almost|virtually|practically) all|all but one"),
            new Line(Share.parts(3, 4), "(?:an?|the) (?:vast|overwhelming|great|large) majority|three quarters"),
            new Line(Share.MOST, "(?:an?|the) " + ADJECTIVES + "majority|(?:more than|over) half|most"),
            new Line(Share.parts(2, 3), NEARLY + "two[- ]thirds"),
            new Line(Share.parts(2, 5), "(?:about|around|roughly|approximately|nearly|almost|close to) half"),
            new Line(Share.parts(1, 2), "(?:at least )?(?:one |a )?half"),
            new Line(Share.parts(1, 3), NEARLY + "(?:a|one) third"),
            new Line(Share.parts(1, 4), NEARLY + "(?:a|one) quarter"),
            new Line(Share.ALL, "all|every one|each"),
            new Line(Amount.exactly(2), "both"),
            new Line(Quantity.NONE, "none|no"),
            new Line(Amount.atLeast(TENS_OF_THOUSANDS), "tens of thousands|hundreds of thousands"),
            new Line(Amount.atLeast(THOUSANDS), FEW + " thousand|thousands"),
            new Line(Amount.atLeast(HUNDREDS), FEW + " hundred|hundreds"),
            new Line(Amount.atLeast(DOZENS), FEW + " dozen|dozens"),
            new Line(Amount.atLeast(SEVERAL), "quite a few|several|various|multiple"),
            new Line(
                    Amount.atLeast(MANY),
                    "(?:very )?many|numerous|scores|a (?:great|good) many|a lot|lots|an? (?:[\\p{L}]+ )?" + LARGE
                            + " (?:number|part|share)"),
            new Line(Amount.atLeast(SOME), "a few|a couple|a handful|an? " + ADJECTIVES + "number|some|certain"));

    private static final List<Line> BEFORE_ONE = List.of(
            new Line("not every"),
            new Line(Share.NEARLY_ALL, "(?:nearly|almost|virtually|practically) (?:every|each)|all but one"),
            new Line(Share.ALL, "every|each"),
            new Line(Quantity.NONE, "not a single|not one|no single|no"),
            new Line(Amount.atLeast(MANY), "many an?"),
            new Line(Quantity.ONE, "(?:only |just )?a single|an?"));

    private static final Pattern PERCENTAGE = Pattern.compile(
            "(?:about |nearly |over |more than |at least )?(?<!\\d)(?<share>\\d{1,2}|100) ?(?:%|percent|per cent)");

    /** Any of them. */
    static final String ANY = Stream.of(
                    Stream.of(PERCENTAGE.pattern().replace("?<share>", "?:"), NumberWords.HEDGED),
                    BEFORE_SEVERAL.stream().map(line -> line.words().pattern()),
                    BEFORE_ONE.stream().map(line -> line.words().pattern()))
            .flatMap(patterns -> patterns)
            .collect(joining("|", "(?:", ")"));

    private static final Pattern NUMBER = Pattern.compile(NumberWords.HEDGED);

    private QuantityWords() {}

    /** What words before several, or before one, amount to; empty where they say nothing that can be counted. */
    static Optional<Quantity> read(String words, boolean isOfSeveral) {
        var percentage = PERCENTAGE.matcher(words);
        if (percentage.matches()) {
            return Optional.of(Share.parts(Long.parseLong(percentage.group("share")), PERCENT));
        }
        if (isNumber(words)) {
            return Optional.of(NumberWords.read(words));
        }
        return Stream.concat(isOfSeveral ? Stream.<Line>empty() : BEFORE_ONE.stream(), BEFORE_SEVERAL.stream())
                .filter(line -> line.words().matcher(words).matches())
                .findFirst()
                .flatMap(Line::quantity);
    }

    /** Whether the words give a number, in figures or in words. */
    static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches();
    }
}
