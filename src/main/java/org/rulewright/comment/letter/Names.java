package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rulewright.comment.letter.Mention.Kind;
import org.rulewright.ruletext.Provision;

/** Finds where words name a provision by all that it says, such as "the entry for palytoxin". */
final class Names {

    private static final int MOST = 40;
    private static final int LONGEST = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern CUE = Pattern.compile(
            "(?:entry|entries|listing|inclusion|addition|removal|deletion|controls?|list|add|adding|adds|remove|removing"
                    + "|delete|deleting|include|including|retain|retaining|keep|keeping|strike|drop)"
                    + "(?: (?:of|for|on|the|term|toxin|new|proposed|as)){0,3} $");

    private final RuleIndex index;

    Names(RuleIndex index) {
        this.index = index;
    }

    /** Names in these words; those behind a cue such as "the entry for" say where, the others only hint. */
    List<Mention> in(String words) {
        var folded = Folded.of(words);
        var tokens = WORD.matcher(folded.text()).results().limit(20_000).toList();
        var seen = new HashSet<String>();
        var mentions = new ArrayList<Mention>();
        for (var first = 0; first < tokens.size() && mentions.size() < MOST; first++) {
            var many = longest(folded.text(), tokens, first);
            if (many > 0) {
                var from = tokens.get(first).start();
                var to = tokens.get(first + many - 1).end();
                var name = folded.text().substring(from, to);
                var kind = isCued(folded.text(), from) ? Kind.NAME : Kind.HINT;
                if (seen.add(kind + name)) {
                    mentions.add(mention(kind, folded.original(from, to), index.named(name)));
                }
                first += many - 1;
            }
        }
        return mentions;
    }

    /** How many words from here on are a name; 0 where they are none. */
    private int longest(String folded, List<MatchResult> tokens, int first) {
        var from = tokens.get(first).start();
        for (var many = Math.min(LONGEST, tokens.size() - first); many > 0; many--) {
            var to = tokens.get(first + many - 1).end();
            if (!index.named(folded.substring(from, to)).isEmpty()) {
                return many;
            }
        }
        return 0;
    }

    /** The provisions whose name is all that a heading says. */
    List<Provision> titled(String heading) {
        var folded = Folded.of(heading.replaceFirst("\\s*\\(.*", "")).text().strip();
        return index.named(folded.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""));
    }

    private static boolean isCued(String folded, int at) {
        return CUE.matcher(folded.substring(Math.max(0, at - 60), at)).find();
    }

    private static Mention mention(Kind kind, Span span, List<Provision> named) {
        return new Mention(
                kind, span, named.stream().<Target>map(Target.OfText::new).toList());
    }
}
