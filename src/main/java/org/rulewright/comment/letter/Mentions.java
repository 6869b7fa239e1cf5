package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.comment.letter.Mention.Kind;
import org.rulewright.ruletext.Provision;

/** Finds where words name provisions by their numbers, and questions by theirs. */
final class Mentions {

    private static final int MOST = 60;
    private static final Pattern QUESTION =
            Pattern.compile("\\b(?:(?i:questions?)\\s(?:(?i:no\\.|number)\\s?)?|Q\\.?\\s?)(\\d{1,3})\\b");
    private static final Pattern AND_ANOTHER = Pattern.compile(
            "\\s?(?:,|;|and|or|&|,\\s?and|,\\s?or|through|to|[-–])\\s?(?:(?:sub)?paragraphs?\\s)?(\\([A-Za-z0-9]{1,5}\\)(?:\\([A-Za-z0-9]{1,5}\\)){0,6})");
    private static final Pattern IN_ANOTHER = Pattern.compile(
            "\\s(?:of|in|to)\\s(?:the\\s)?(?:proposed\\s)?((?i:§|sections?|annex|appendix|schedule|part|article|clause|paragraph)\\s?"
                    + "(?:\\d[\\w-]{0,7}(?:\\.\\d{1,4})?|[IVXLC]{1,6}\\b|[A-Z]\\b)?(?:\\([A-Za-z0-9]{1,5}\\)){0,6})");
    private static final Pattern OF_OTHER_LAW = Pattern.compile("\\s(?:of|in|to|under)\\s(?:the\\s)?"
            + "(?:(?:[A-Z][\\w.,’'-]{0,30}|of|and|on|for|the)\\s){0,8}"
            + "(?:Act|Code|Convention|Treaty|Directive|Constitution|Agreement|Statute|ECRA|U\\.S\\.C\\.)\\b");

    private final RuleIndex index;

    Mentions(RuleIndex index) {
        this.index = index;
    }

    /** The mentions in these words, in order, at most so many as anybody would make on purpose. */
    List<Mention> in(String words) {
        return Stream.concat(numbers(words).stream(), questions(words))
                .sorted(Comparator.comparingInt(mention -> mention.span().from()))
                .limit(MOST)
                .toList();
    }

    private Stream<Mention> questions(String words) {
        return QUESTION.matcher(words)
                .results()
                .limit(MOST)
                .flatMap(found -> index.question(Integer.parseInt(found.group(1))).stream()
                        .map(question -> new Mention(
                                Kind.QUESTION,
                                new Span(found.start(), found.end()),
                                List.of(new Target.OfList(question)))));
    }

    private List<Mention> numbers(String words) {
        var mentions = new ArrayList<Mention>();
        for (var rule : ReferenceRule.ALL) {
            rule.pattern()
                    .matcher(words)
                    .results()
                    .limit(MOST)
                    .toList()
                    .forEach(found -> read(words, rule, found, mentions));
        }
        return mentions;
    }

    private void read(String words, ReferenceRule rule, MatchResult found, List<Mention> mentions) {
        if (mentions.stream().anyMatch(other -> overlaps(other, found))) {
            return;
        }
        var rest = words.substring(found.end(), Math.min(words.length(), found.end() + 300));
        if (OF_OTHER_LAW.matcher(rest).lookingAt()) {
            return;
        }
        var number = rule.number(found);
        var outer = IN_ANOTHER.matcher(rest);
        if (outer.lookingAt()) {
            var whole = PlaceNumber.of(outer.group(1).replaceFirst("(?i)^paragraph\\s?", ""))
                    .plus(number);
            number = index.numbered(whole).isEmpty() ? number : whole;
        }
        add(mentions, new Span(found.start(), found.end()), meant(rule, found, number));
        others(words, found.end(), number, mentions);
    }

    private List<Provision> meant(ReferenceRule rule, MatchResult found, PlaceNumber number) {
        var meant = index.numbered(number);
        if (!rule.isEntry()) {
            return meant;
        }
        var code = found.group("unit");
        return meant.stream().filter(each -> index.isInEntry(each, code)).toList();
    }

    /** "(d)(4), (9) and (e)": what is counted up behind a number. */
    private void others(String words, int end, PlaceNumber first, List<Mention> mentions) {
        var next = AND_ANOTHER.matcher(words);
        var at = end;
        for (var many = 0; many < MOST && next.region(at, words.length()).lookingAt(); many++) {
            var own = PlaceNumber.of(next.group(1));
            var span = new Span(next.start(1), next.end(1));
            if (mentions.stream()
                    .noneMatch(other -> other.span().from() < span.to()
                            && span.from() < other.span().to())) {
                add(mentions, span, besideOrAlone(first, own));
            }
            at = next.end();
        }
    }

    private List<Provision> besideOrAlone(PlaceNumber first, PlaceNumber own) {
        for (var above = first.above(); !above.isEmpty(); above = above.above()) {
            var beside = index.numbered(above.plus(own));
            if (!beside.isEmpty()) {
                return beside;
            }
        }
        return index.numbered(own);
    }

    private static void add(List<Mention> mentions, Span span, List<Provision> meant) {
        if (!meant.isEmpty()) {
            mentions.add(new Mention(
                    Kind.NUMBER,
                    span,
                    meant.stream().<Target>map(Target.OfText::new).toList()));
        }
    }

    private static boolean overlaps(Mention mention, MatchResult found) {
        return mention.span().from() < found.end()
                && found.start() < mention.span().to();
    }
}
