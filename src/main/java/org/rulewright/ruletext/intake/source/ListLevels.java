package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rulewright.ruletext.intake.source.ListNumber.Meaning;
import org.rulewright.ruletext.intake.source.Style.Letters;

/**
 * Finds how deep a number stands in nested lists: by what the open lists expect next and, where a sign can mean two
 * things, by what follows.
 */
final class ListLevels {
    private static final int NEVER = Integer.MAX_VALUE;

    private static final Meaning TERM = new Meaning(new Style(Letters.TERM, false, false), 0, 0);

    private final List<Meaning> open = new ArrayList<>();

    private record Choice(int depth, Meaning meaning, boolean starts) {}

    /** Forgets all open lists. */
    void clear() {
        open.clear();
    }

    /** How many lists are open. */
    int depth() {
        return open.size();
    }

    /** Takes a defined term as the head of the lists that follow it, and says how deep it stands. */
    int takeTerm() {
        var depth = termDepth();
        open.subList(depth, open.size()).clear();
        open.add(TERM);
        return depth;
    }

    /** Whether no list is open but those of a defined term. */
    boolean mayTakeTerm() {
        return termDepth() < open.size() || open.isEmpty();
    }

    private int termDepth() {
        var depth = open.indexOf(TERM);
        return depth < 0 ? open.size() : depth;
    }

    /** Whether this number would go on with an open list, or begin one with its first sign. */
    boolean expects(ListNumber number) {
        return !expected(number).isEmpty();
    }

    /** Whether this number names again what is open at this depth. */
    boolean isAt(int depth, ListNumber number) {
        return depth < open.size()
                && number.meanings().stream()
                        .anyMatch(meaning ->
                                meaning.style().equals(open.get(depth).style())
                                        && meaning.first() == open.get(depth).last());
    }

    /** Takes the number into the lists, and says how deep it stands there; what follows helps where it is in doubt. */
    int take(ListNumber number, List<ListNumber> following) {
        var expected = expected(number);
        var choice = expected.size() > 1
                ? expected.stream()
                        .min(Comparator.comparingInt((Choice each) -> successor(each, number, following))
                                .thenComparing(Choice::starts)
                                .thenComparingInt(each -> -each.depth()))
                        .orElseThrow()
                : expected.stream().findFirst().orElseGet(() -> unexpected(number));
        open.subList(choice.depth(), open.size()).clear();
        open.add(choice.meaning());
        return choice.depth();
    }

    /** Opens the lists above a number that is printed with its whole path. */
    void openPath(List<ListNumber> path) {
        open.clear();
        path.forEach(number -> open.add(number.meanings().getFirst()));
    }

    private List<Choice> expected(ListNumber number) {
        var choices = new ArrayList<Choice>();
        for (var meaning : number.meanings()) {
            for (int depth = open.size() - 1; depth >= 0; depth--) {
                if (continues(open.get(depth), meaning)) {
                    choices.add(new Choice(depth, meaning, false));
                }
            }
            if (meaning.first() == 1) {
                choices.add(new Choice(startDepth(meaning), meaning, true));
            }
        }
        return choices;
    }

    private static boolean continues(Meaning last, Meaning next) {
        return last.style().equals(next.style())
                && (next.first() == last.last() + 1 || next.style().letters() == Letters.LOST);
    }

    private int startDepth(Meaning meaning) {
        var again = !open.isEmpty() && open.getLast().style().equals(meaning.style());
        return again ? open.size() - 1 : open.size();
    }

    private Choice unexpected(ListNumber number) {
        return number.meanings().stream()
                .flatMap(meaning -> sameStyle(meaning).stream())
                .min(Comparator.comparingInt(this::gap).thenComparingInt(choice -> -choice.depth()))
                .orElseGet(() -> new Choice(open.size(), number.meanings().getFirst(), false));
    }

    private Optional<Choice> sameStyle(Meaning meaning) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            if (open.get(depth).style().equals(meaning.style())) {
                return Optional.of(new Choice(depth, meaning, false));
            }
        }
        return Optional.empty();
    }

    private int gap(Choice choice) {
        var gap = choice.meaning().first() - open.get(choice.depth()).last();
        return gap > 0 ? gap : 1000 - gap;
    }

    /** How soon the next number of the list follows; a new list must begin again before it, or it never follows. */
    private static int successor(Choice choice, ListNumber number, List<ListNumber> following) {
        for (int place = 0; place < following.size(); place++) {
            var next = following.get(place);
            if (choice.starts() && next.printed().equals(number.printed())) {
                return NEVER;
            }
            if (next.meanings().stream().anyMatch(meaning -> continues(choice.meaning(), meaning))) {
                return place;
            }
        }
        return NEVER;
    }
}
