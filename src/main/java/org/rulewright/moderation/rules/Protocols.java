package org.rulewright.moderation.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds paragraphs that read like instructions for a laboratory: handling, amounts, heat, time, one step after another. */
final class Protocols implements Detector {

    private static final int ENOUGH = 7;
    private static final int KINDS = 3;

    private static final Pattern PARAGRAPH =
            Pattern.compile("[^\\n]{1,20000}+(?:\\n(?![ \\t\\r]{0,100}\\n)[^\\n]{1,20000}+){0,40}+");

    private enum Sign {
        HANDLING(
                2,
                "\\b(?:incubat|centrifug|vortex|resuspend|pellet|aliquot|pipett|transfect|electroporat|lys(?:e|ed|is|ing)\\b"
                        + "|elut|dialy[sz]|lyophili[sz]|inoculat|autoclav|homogeni[sz]|sonicat|precipitat|culture (?:the|in|at)|ferment"
                        + "|supernatant|anneal|ligat(?:e|ion)|passag(?:e|ed|ing) (?:the|in)|titrat|mill(?:ed)? to)\\w{0,8}"),
        AMOUNT(
                1,
                "\\b\\d{1,6}(?:[.,]\\d{1,4})? ?(?:\u00b5l|\u03bcl|ul|ml|\u00b5g|\u03bcg|ug|mg|ng|mm|\u00b5m|\u03bcm|nm|mol|mmol|pfu|cfu|moi)\\b"),
        HEAT(1, "-?\\d{1,3} ?(?:\u00b0 ?[cf]\\b|degrees)"),
        SPIN(2, "\\b\\d{2,6} ?(?:rpm|x ?g|\u00d7 ?g)\\b"),
        TIME(1, "\\b(?:\\d{1,3} ?(?:min|minutes|hours?|hrs?|seconds)|overnight)\\b"),
        STEP(1, "(?m)^\\s{0,8}(?:step )?\\d{1,2}[.):]\\s");

        private final int weight;
        private final Pattern words;

        Sign(int weight, String words) {
            this.weight = weight;
            this.words = Patterns.of(words);
        }

        long count(String paragraph) {
            return words.matcher(paragraph).results().limit(ENOUGH).count();
        }
    }

    @Override
    public Stream<Place> find(String text) {
        return PARAGRAPH
                .matcher(text)
                .results()
                .filter(match -> isProtocol(match.group()))
                .map(Patterns::whole);
    }

    private static boolean isProtocol(String paragraph) {
        var score = 0L;
        var kinds = 0;
        for (var sign : Sign.values()) {
            var count = sign.count(paragraph);
            score += count * sign.weight;
            kinds += count > 0 ? 1 : 0;
        }
        return score >= ENOUGH && kinds >= KINDS && Sign.HANDLING.count(paragraph) > 0;
    }
}
