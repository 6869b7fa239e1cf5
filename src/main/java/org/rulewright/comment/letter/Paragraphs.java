package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Ask;

/** Cuts paragraphs that follow one another: one that is about a place of its own, or asks for something new, begins a point. */
final class Paragraphs {

    private static final Pattern NEXT = Pattern.compile(
            "(?i)(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|finally|lastly|in addition|additionally"
                    + "|furthermore|separately|moreover|also|we also|our (?:first|second|third|next|last|final))\\b.*");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)(?:however|for (?:example|instance)|therefore|thus|this|these|such|that|it|they|he|she|because|accordingly"
                    + "|as a result|instead|consequently|we therefore|for this reason|otherwise|in particular|specifically|likewise"
                    + "|(?:suggested|proposed|recommended) (?:wording|text|change|language))\\b.*");

    private final Function<Block, Proposal> look;
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable Stretch open;
    private Set<Object> about = Set.of();

    Paragraphs(Function<Block, Proposal> look) {
        this.look = look;
    }

    List<Stretch> cut(List<Block> paragraphs) {
        paragraphs.forEach(this::read);
        close();
        return stretches;
    }

    private void read(Block block) {
        var looked = look.apply(block);
        var targets = Cutter.targets(looked);
        var start = looked.words()
                .substring(0, Math.min(60, looked.words().length()))
                .replace('\n', ' ');
        var asks = looked.ask() != Ask.OTHER || AskRule.asks(looked.words());
        if (isCourtesy(looked, targets)) {
            close();
        } else if (open != null && belongs(start, targets, asks)) {
            open = open.plus(block);
            about = about.isEmpty() ? targets : about;
        } else if (!looked.place().candidates().isEmpty()
                && !asks
                && looked.facts().isEmpty()
                && open == null) {
            close();
        } else if (!targets.isEmpty() || asks || !looked.facts().isEmpty()) {
            close();
            open = new Stretch(Cut.PARAGRAPH, "", List.of(block));
            about = targets;
        }
    }

    /** Whether a paragraph goes on with the point before it. */
    private boolean belongs(String start, Set<Object> targets, boolean asks) {
        if (NEXT.matcher(start).matches() && (asks || !targets.isEmpty())) {
            return false;
        }
        if (targets.isEmpty()) {
            return !asks || GOES_ON.matcher(start).matches();
        }
        return targets.equals(about)
                || (GOES_ON.matcher(start).matches() && (about.isEmpty() || about.containsAll(targets)));
    }

    private static boolean isCourtesy(Proposal looked, Set<Object> targets) {
        return targets.isEmpty() && looked.ask() == Ask.OTHER && LeftOverRule.isCourtesy(looked.words());
    }

    private void close() {
        if (open != null) {
            stretches.add(open);
        }
        open = null;
        about = Set.of();
    }
}
