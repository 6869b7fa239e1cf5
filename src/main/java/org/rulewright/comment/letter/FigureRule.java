package org.rulewright.comment.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rulewright.comment.EvidenceKind;

/** Figures that a letter clearly states, by a cue and a number with its unit. The first rule that fits is taken. */
record FigureRule(EvidenceKind kind, Pattern pattern) {

    private static final int LONGEST = 300;
    private static final String NUMBER = "\\d[\\d,.]{0,12}(?<![.,])";
    private static final String COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", "|the UK|the Netherlands)"));

    /** "below 1 mg", "100 micrograms or less". */
    static final FigureRule THRESHOLDS = new FigureRule(
            EvidenceKind.THRESHOLD,
            Pattern.compile(
                    "(?i)(?:below|under|less than|up to|not exceeding|no more than|threshold of|limit of|at most|exceeding|above|over|more than)\\s(?<figure>"
                            + NUMBER + "\\s?" + unit() + ")|(?<other>" + NUMBER + "\\s?" + unit()
                            + ")\\s(?:or (?:less|more|below)|threshold|limit)"));

    /** "sold by a maker in Japan", "Maker Ltd (Japan)". */
    static final FigureRule MAKERS = new FigureRule(
            EvidenceKind.FOREIGN_AVAILABILITY,
            Pattern.compile(
                    "(?:made|makes|sold|sells?|available|manufactured|produced|produces|supplied|suppliers?|offered|offers|makers?|vendors?|sources?)\\b[^.;\\n]{0,160}\\b(?:in|from|of)\\s(?<figure>"
                            + COUNTRIES + ")\\b"));

    /** "cost us $12,000", "a burden of EUR 3 million". */
    static final FigureRule COSTS = new FigureRule(
            EvidenceKind.COST,
            Pattern.compile(
                    "(?<figure>(?:[$€£¥]|\\b(?:USD|EUR|GBP|US\\$)\\s?)\\s?" + NUMBER
                            + "(?:\\s?(?:thousand|million|billion))?(?:\\s(?:a|per|each)\\s(?:year|licen[cs]e|shipment|sample))?)"));

    /** "240 licences a year"; told by itself, or beside another figure. */
    static final FigureRule LICENCES = new FigureRule(
            EvidenceKind.LICENCES,
            Pattern.compile(
                    "(?i)(?<figure>\\d[\\d,]{0,8})\\s(?:\\w+\\s){0,2}(?:licen[cs]es?|licen[cs]e applications?)\\s(?:a|per|each|every)\\s(?:year|annum)"
                            + "|(?<other>\\d[\\d,]{0,8})\\s(?:\\w+\\s){0,2}(?:licen[cs]es?|licen[cs]e applications?)\\sannually"));

    static final List<FigureRule> ALL = List.of(THRESHOLDS, MAKERS, COSTS, LICENCES);

    private static String unit() {
        return "(?:mg|µg|μg|ug|ng|g|kg|ml|mL|µl|litres?|liters?|milligrams?|micrograms?|nanograms?|grams?|kilograms?|millilit(?:re|er)s?|percent|per cent|%|ppm)(?![\\w])";
    }

    /** What these words clearly state, a fact of each kind at most; nothing where they state none. */
    static List<Stated> in(String words) {
        return ALL.stream().flatMap(rule -> rule.find(words).stream()).toList();
    }

    private Optional<Stated> find(String words) {
        return pattern.matcher(words).results().findFirst().map(found -> stated(words, found));
    }

    private Stated stated(String words, MatchResult found) {
        var first = found.group("figure");
        var figure = first == null ? found.group("other") : first;
        return switch (kind) {
            case FOREIGN_AVAILABILITY -> new Stated(kind, sentenceAt(words, found.start()), figure, "", "");
            case LICENCES -> new Stated(kind, "", "", "", figure.replace(",", ""));
            case COST -> cost(figure);
            default -> new Stated(kind, figure, "", "", "");
        };
    }

    private static Stated cost(String figure) {
        var parts = figure.split("\\s(?:a|per|each)\\s", 2);
        return new Stated(EvidenceKind.COST, parts[0], "", parts.length == 2 ? parts[1] : "", "");
    }

    /** Of a maker the whole sentence, for a country alone says little. */
    private static String sentenceAt(String words, int place) {
        return Sentences.in(words).stream()
                .filter(sentence -> sentence.from() <= place && place < sentence.to())
                .map(sentence -> sentence.of(words))
                .map(said -> said.substring(0, Math.min(said.length(), LONGEST)))
                .findFirst()
                .orElse("");
    }
}
