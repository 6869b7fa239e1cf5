package org.rulewright.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries redactions over from the texts of a comment into those that take their place.
 *
 * <p>A label that still stands in a text stands for the words that it stood for; hidden words that come again are hidden
 * again, unless they could be read elsewhere in the text before. A label that is gone is no redaction any more.
 */
final class CarriedWords {

    private static final int CONTEXT = 40;
    private static final int AT_HOME = 10;

    private final List<Cut> cuts = new ArrayList<>();
    private final List<Cut> left;
    private final UnaryOperator<String> home;

    /** A label in a text of before, and what is behind it. */
    private record Cut(String place, HiddenWords hidden, String before, String after) {

        int likeness(String text, int start, int end) {
            var same = 0;
            while (same < Math.min(CONTEXT, Math.min(start, before.length()))
                    && text.charAt(start - 1 - same) == before.charAt(before.length() - 1 - same)) {
                same++;
            }
            var behind = 0;
            while (behind < Math.min(CONTEXT, Math.min(text.length() - end, after.length()))
                    && text.charAt(end + behind) == after.charAt(behind)) {
                behind++;
            }
            return same + behind;
        }
    }

    /**
     * @param kept the texts of before in which something is redacted
     * @param home the place of before of what is now in a place; the same one for most
     */
    CarriedWords(Collection<OriginalText> kept, UnaryOperator<String> home) {
        this.home = home;
        kept.forEach(this::cut);
        this.left = new ArrayList<>(cuts);
    }

    private void cut(OriginalText text) {
        var shown = text.shown();
        var labels = shown.gaps().stream()
                .filter(gap -> gap.kind() == Gap.Kind.REDACTED)
                .iterator();
        for (var hidden : text.hidden()) {
            var label = labels.next();
            cuts.add(new Cut(
                    text.place(),
                    hidden,
                    shown.words().substring(0, label.start()),
                    shown.words().substring(label.end())));
        }
    }

    /** What was received with this text, as far as is known, with what of it is redacted. */
    OriginalText received(String place, String text) {
        var words = new StringBuilder();
        var redactions = new ArrayList<Redaction>();
        var from = 0;
        for (var label : labels().matcher(text).results().toList()) {
            var cut = behind(place, text, label.start(), label.end());
            if (cut.isPresent()) {
                var hidden = cut.get().hidden();
                words.append(text, from, label.start());
                var start = words.length();
                words.append(hidden.words());
                redactions.add(new Redaction(place, start, words.length(), hidden.ground(), hidden.label()));
                from = label.end();
            }
        }
        var received = words.append(text, from, text.length()).toString();
        again(place, received).forEach(redactions::add);
        return new OriginalText(place, received, List.of(), List.of()).redacted(redactions);
    }

    private Optional<Cut> behind(String place, String text, int start, int end) {
        var label = text.substring(start, end);
        var at = home.apply(place);
        var best = Comparator.<Cut>comparingInt(
                cut -> cut.likeness(text, start, end) + (cut.place().equals(at) ? AT_HOME : 0));
        var fitting = Stream.of(left, cuts)
                .map(some -> some.stream()
                        .filter(cut -> cut.hidden().label().equals(label))
                        .filter(cut -> CommentTexts.isFileName(cut.place()) == CommentTexts.isFileName(place))
                        .toList())
                .filter(some -> !some.isEmpty())
                .findFirst();
        // the first of the likeliest: max would give the last
        var cut = fitting.flatMap(some -> some.reversed().stream().max(best));
        cut.ifPresent(left::remove);
        return cut;
    }

    private Stream<Redaction> again(String place, String text) {
        var at = home.apply(place);
        return cuts.stream()
                .filter(cut -> cut.place().equals(at))
                .filter(cut -> cut.hidden()
                        .in(place, cut.before() + "\n" + cut.after())
                        .findAny()
                        .isEmpty())
                .flatMap(cut -> cut.hidden().in(place, text));
    }

    private Pattern labels() {
        return Pattern.compile(cuts.stream()
                .map(cut -> cut.hidden().label())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")")));
    }
}
