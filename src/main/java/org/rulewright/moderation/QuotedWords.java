package org.rulewright.moderation;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.comment.Comment;
import org.rulewright.comment.OriginalText;
import org.rulewright.comment.RedactionDesk;
import org.rulewright.identity.Allowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds texts of staff that still say what was redacted in a comment: theirs to reword, and nobody else's. */
@Service
public class QuotedWords {

    private static final int LEAST = 3;
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final RedactionDesk desk;
    private final ObjectProvider<StaffTexts> texts;

    QuotedWords(RedactionDesk desk, ObjectProvider<StaffTexts> texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** The texts that hold redacted words of the comment; words of fewer than three letters or digits are not looked for. */
    @PreAuthorize(Allowed.STAFF)
    public List<StaffText> of(Comment comment) {
        var hidden = desk.received(comment).stream()
                .flatMap(QuotedWords::hidden)
                .filter(words ->
                        words.codePoints().filter(Character::isLetterOrDigit).count() >= LEAST)
                .distinct()
                .toList();
        if (hidden.isEmpty()) {
            return List.of();
        }
        var pattern = pattern(hidden);
        return texts.stream()
                .flatMap(each ->
                        each.of(comment.docket(), text -> pattern.matcher(text).find()).stream())
                .toList();
    }

    private static Stream<String> hidden(OriginalText text) {
        return text.redactions().stream()
                .map(redaction -> text.words()
                        .substring(redaction.start(), redaction.end())
                        .strip());
    }

    /** Whole words only, however they are spaced and whatever their case. */
    private static Pattern pattern(Collection<String> hidden) {
        var either = hidden.stream()
                .map(words -> Stream.of(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])", ANY_CASE);
    }
}
