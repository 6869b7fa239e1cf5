package org.rulewright.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.OriginalText;
import org.rulewright.comment.RedactionDesk;
import org.rulewright.identity.Allowed;
import org.rulewright.moderation.rules.Rule;
import org.rulewright.moderation.rules.RuleBook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks the rules about comments; what they say is computed when it is asked for, so that a new rule counts at once. */
@Service
public class RuleSuggestions {

    private final RedactionDesk desk;

    RuleSuggestions(RedactionDesk desk) {
        this.desk = desk;
    }

    /** What the rules point at in a comment as it was received, text by text. */
    @PreAuthorize(Allowed.MODERATOR)
    public List<Suggestion> of(Comment comment) {
        var sender = comment.submitter();
        return desk.received(comment).stream()
                .filter(text -> !CommentTexts.isFileName(text.place()))
                .flatMap(text -> suggestions(text, List.of(sender.name(), sender.organisation())))
                .toList();
    }

    /** Which rules point at something in each of these comments as the public would read them; the others are left out. */
    @PreAuthorize(Allowed.MODERATOR)
    public Map<CommentId, List<Rule>> kinds(Collection<Comment> comments) {
        var kinds = new HashMap<CommentId, List<Rule>>();
        for (var comment : comments) {
            var names = List.of(comment.submitter().name(), comment.submitter().organisation());
            var rules = CommentTexts.of(comment).entrySet().stream()
                    .filter(text -> !CommentTexts.isFileName(text.getKey()))
                    .map(text -> new OriginalText(text.getKey(), text.getValue(), List.of(), List.of()))
                    .flatMap(text -> suggestions(text, names))
                    .map(Suggestion::rule)
                    .distinct()
                    .sorted()
                    .toList();
            if (!rules.isEmpty()) {
                kinds.put(comment.id(), rules);
            }
        }
        return kinds;
    }

    /** The sender's own name is public by his will, and no finding where it is signed. */
    private static Stream<Suggestion> suggestions(OriginalText text, List<String> names) {
        return RuleBook.findings(text.words()).stream()
                .filter(finding -> names.stream()
                        .noneMatch(name -> finding.rule() == Rule.NAME
                                && text.words()
                                        .substring(finding.start(), finding.end())
                                        .equalsIgnoreCase(name)))
                .map(finding -> new Suggestion(
                        new Mark(
                                text.place(),
                                finding.start(),
                                finding.end(),
                                finding.rule().ground()),
                        finding.rule()));
    }
}
