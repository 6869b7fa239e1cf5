package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.letter.Mention.Kind;
import org.rulewright.docket.Question;
import org.rulewright.ruletext.Provision;

/**
 * Decides what a stretch of a letter is about. The heading decides before the text, a number before a quotation, the
 * sentence that asks before the others; where two places remain, none is taken and both are offered.
 */
final class PlaceFinder {

    private static final int MOST_CANDIDATES = 8;

    private final RuleIndex index;
    private final Mentions mentions;
    private final Names names;
    private final QuotePlaces quotes;

    PlaceFinder(RuleIndex index) {
        this.index = index;
        mentions = new Mentions(index);
        names = new Names(index);
        quotes = new QuotePlaces(index);
    }

    /**
     * The place of a stretch.
     *
     * @param head what it begins with, such as its heading; may be empty
     * @param words all of it
     * @param newWords quotations that are suggested, and cannot be expected in the text
     */
    Place find(String head, String words, Set<String> newWords) {
        var all = Stream.concat(mentions.in(words).stream(), names.in(words).stream())
                .toList();
        var quoted = Quoted.in(words).quotes().stream()
                .map(Quoted.Quote::words)
                .filter(quote -> !newWords.contains(quote))
                .toList();
        var question = question(head, all);
        var provision = provision(head, words, all, quoted);
        if (provision == null) {
            return new Place(null, null, question, candidates(all, quoted));
        }
        var refined = refined(provision, quoted);
        var quotation = quoted.stream()
                .flatMap(quote -> quotes.in(refined, quote).stream())
                .findFirst();
        return new Place(refined, quotation.orElse(null), question, List.of());
    }

    /** What a heading names by itself, by number or by name; empty where it names nothing, or several. */
    Set<Target> inHead(String head) {
        var found = new LinkedHashSet<Target>();
        mentions.in(head).stream().filter(Mention::isCertain).forEach(mention -> found.addAll(mention.targets()));
        if (found.isEmpty()) {
            var titled = names.titled(head);
            if (titled.size() == 1) {
                found.add(new Target.OfText(titled.getFirst()));
            }
        }
        return found;
    }

    private @Nullable Question question(String head, List<Mention> all) {
        var inHead = questions(mentions.in(head));
        var found = inHead.isEmpty() ? questions(all) : inHead;
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static List<Question> questions(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.targets().stream())
                .flatMap(target -> target instanceof Target.OfList list ? Stream.of(list.question()) : Stream.empty())
                .distinct()
                .toList();
    }

    private @Nullable Provision provision(String head, String words, List<Mention> all, List<String> quoted) {
        var headed = only(inHead(head).stream()
                .map(Target::provisionOrNull)
                .filter(Objects::nonNull)
                .toList());
        if (headed != null) {
            return headed;
        }
        var named = certain(all, Kind.NUMBER);
        if (named.isEmpty()) {
            named = certain(all, Kind.NAME);
        }
        if (named.isEmpty()) {
            return only(quoted.stream()
                    .map(quotes::holding)
                    .filter(held -> held.size() == 1)
                    .map(List::getFirst)
                    .toList());
        }
        var one = only(named);
        return one != null ? one : only(asked(words, all));
    }

    private static List<Provision> certain(List<Mention> all, Kind kind) {
        return all.stream()
                .filter(mention -> mention.kind() == kind && mention.isCertain())
                .map(mention -> mention.targets().getFirst().provisionOrNull())
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the sentences that ask for something name. */
    private static List<Provision> asked(String words, List<Mention> all) {
        var asking = Sentences.in(words).stream()
                .filter(sentence -> AskRule.asks(sentence.of(words)))
                .toList();
        return certain(all, Kind.NUMBER).isEmpty()
                ? List.of()
                : all.stream()
                        .filter(mention -> mention.isCertain()
                                && asking.stream()
                                        .anyMatch(sentence -> sentence.from()
                                                        <= mention.span().from()
                                                && mention.span().to() <= sentence.to()))
                        .map(mention -> mention.targets().getFirst().provisionOrNull())
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The one place that all of these are; what others stand under does not count beside them. */
    private @Nullable Provision only(List<Provision> found) {
        var distinct = new ArrayList<>(new LinkedHashSet<>(found));
        distinct.removeIf(each -> found.stream().anyMatch(other -> index.isUnder(other, each)));
        return distinct.size() == 1 ? distinct.getFirst() : null;
    }

    /** A provision below the named one, where the quoted words stand there and nowhere else in it. */
    private Provision refined(Provision provision, List<String> quoted) {
        for (var quote : quoted) {
            var holding = quotes.holding(quote);
            if (holding.contains(provision)) {
                return provision;
            }
            var below = holding.stream()
                    .filter(each -> index.isUnder(each, provision))
                    .toList();
            if (below.size() == 1) {
                return below.getFirst();
            }
        }
        return provision;
    }

    private List<Provision> candidates(List<Mention> all, List<String> quoted) {
        return Stream.concat(
                        all.stream()
                                .flatMap(mention -> mention.targets().stream())
                                .map(Target::provisionOrNull)
                                .filter(Objects::nonNull),
                        quoted.stream().flatMap(quote -> quotes.holding(quote).stream()))
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }
}
