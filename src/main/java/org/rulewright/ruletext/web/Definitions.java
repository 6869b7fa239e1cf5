package org.rulewright.ruletext.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;

/** The terms that a text defines, and where its other provisions use them. */
final class Definitions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final RuleText text;
    private final Map<String, List<Definition>> byFirstWord = new HashMap<>();

    private Definitions(RuleText text) {
        this.text = text;
    }

    static Definitions in(RuleText text) {
        var definitions = new Definitions(text);
        text.provisions().stream().filter(Definition::isPossible).forEach(definitions::add);
        var longestFirst = Comparator.comparingInt(
                        (Definition definition) -> definition.term().length())
                .reversed();
        definitions.byFirstWord.values().forEach(those -> those.sort(longestFirst));
        return definitions;
    }

    private void add(Provision provision) {
        Definition.termOf(provision)
                .ifPresent(term -> firstWord(term)
                        .ifPresent(word -> byFirstWord
                                .computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(new Definition(provision, term, headings(provision.position())))));
    }

    private static Optional<String> firstWord(String term) {
        return WORD.matcher(term).results().findFirst().map(found -> lower(found.group()));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private List<Integer> headings(int place) {
        return text.tree().above(place).reversed().stream()
                .filter(above -> text.provisions().get(above).kind() == ProvisionKind.HEADING)
                .toList();
    }

    /** Writes words of one provision as HTML, with the first use of each term leading to what it means. */
    UnaryOperator<String> writing(Provision provision) {
        if (byFirstWord.isEmpty() || !Definition.isPossible(provision)) {
            return Html::escaped;
        }
        var headings = headings(provision.position());
        var seen = new HashSet<String>();
        return words -> written(words, provision, headings, seen);
    }

    private String written(String words, Provision provision, List<Integer> headings, Set<String> seen) {
        var html = new StringBuilder();
        var done = 0;
        var word = WORD.matcher(words);
        while (word.find()) {
            var start = word.start();
            var used = start < done
                    ? Optional.<Definition>empty()
                    : byFirstWord.getOrDefault(lower(word.group()), List.of()).stream()
                            .filter(definition -> standsAt(words, start, definition.term()))
                            .max(nearest(headings));
            if (used.isPresent() && seen.add(used.get().term())) {
                var end = end(words, start, used.get().term());
                html.append(Html.escaped(words.substring(done, start)))
                        .append(mark(used.get(), provision, words.substring(start, end)));
                done = end;
            }
        }
        return html.append(Html.escaped(words.substring(done))).toString();
    }

    private static Comparator<Definition> nearest(List<Integer> headings) {
        return Comparator.comparingInt(
                        (Definition definition) -> definition.term().length())
                .thenComparingInt(definition -> definition.sharedWith(headings))
                .thenComparingInt(definition -> -definition.provision().position());
    }

    private static String mark(Definition used, Provision provision, String words) {
        var id = used.provision().id();
        return id.equals(provision.id())
                ? "<dfn>%s</dfn>".formatted(Html.escaped(words))
                : "<a class=\"rw-term\" draggable=\"false\" href=\"#p-%d\" data-definition=\"%d\">%s</a>"
                        .formatted(id.value(), id.value(), Html.escaped(words));
    }

    /** A term may start with a small or a large letter; the rest of it must be the same. */
    private static boolean standsAt(String words, int start, String term) {
        var isSame = words.regionMatches(true, start, term, 0, 1)
                && words.regionMatches(start + 1, term, 1, term.length() - 1);
        return isSame && end(words, start, term) > 0;
    }

    /** Where the term ends, with a plural s; 0 where a longer word goes on. */
    private static int end(String words, int start, String term) {
        var end = start + term.length();
        if (end < words.length() && words.charAt(end) == 's') {
            end++;
        }
        return end < words.length() && Character.isLetterOrDigit(words.charAt(end)) ? 0 : end;
    }
}
