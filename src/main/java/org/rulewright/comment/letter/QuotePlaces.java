package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Quotation;

/** Finds quoted words in the text of the rule, whichever way the marks, hyphens and line breaks were set. */
final class QuotePlaces {

    private static final int SHORTEST = 4;
    private static final int AROUND = 30;
    private static final int MOST_PLACES = 8;
    private static final Pattern ELLIPSIS = Pattern.compile("\\s*[\\[(]?(?:\\.\\s?\\.\\s?\\.|…)[\\])]?\\s*");

    private final RuleIndex index;

    QuotePlaces(RuleIndex index) {
        this.index = index;
    }

    /** The provisions that hold the words, at most so many as can be offered. */
    List<Provision> holding(String quote) {
        var parts = parts(quote);
        var holding = new ArrayList<Provision>();
        for (var place = 0; !parts.isEmpty() && place < index.provisions().size(); place++) {
            if (!spans(index.folded(place), parts).isEmpty() && holding.size() < MOST_PLACES) {
                holding.add(index.provisions().get(place));
            }
        }
        return holding;
    }

    /** The words as the provision has them; empty where it does not hold them. */
    Optional<Quotation> in(Provision provision, String quote) {
        var parts = parts(quote);
        var found = parts.isEmpty() ? List.<Span>of() : spans(index.folded(provision.position()), parts);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var text = provision.text();
        var from = found.getFirst().from();
        var to = found.getLast().to();
        return Optional.of(new Quotation(
                text.substring(from, to),
                text.substring(Math.max(0, from - AROUND), from),
                text.substring(to, Math.min(text.length(), to + AROUND))));
    }

    /** Where the parts stand, one behind the other; nothing where one of them is missing. */
    private static List<Span> spans(Folded text, List<String> parts) {
        var spans = new ArrayList<Span>();
        var from = 0;
        for (var part : parts) {
            var at = text.find(part, from);
            if (at < 0) {
                return List.of();
            }
            from = at + part.length();
            spans.add(text.original(at, from));
        }
        return spans;
    }

    /** What is quoted, without what is left out, and without a stop that belongs to who quotes. */
    private static List<String> parts(String quote) {
        var parts = new ArrayList<String>();
        for (var part : ELLIPSIS.split(quote, 12)) {
            var folded = Folded.of(part).text().replaceAll("^[\\s.,;:!?]+|[\\s.,;:!?]+$", "");
            if (!folded.isEmpty()) {
                parts.add(folded);
            }
        }
        return parts.stream().mapToInt(String::length).sum() < SHORTEST ? List.of() : parts;
    }
}
