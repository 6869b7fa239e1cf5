package org.rulewright.comment.letter;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of comment tables, known by the words at their head; the first that fits is the one. */
enum Column {
    /** The hidden column of our own table. */
    REFERENCE("reference \\(leave as it is\\)|rulewright reference"),
    /** What the secretariat or the agency writes. */
    OBSERVATIONS(
            "observations?|outcome.*|.*\\bsecretariat.*|disposition.*|resolution.*|.*to be completed by.*|response"),
    TYPE("type.*|kind of comment|category.*|severity"),
    CHANGE(
            "(?:proposed|suggested|recommended|requested) (?:changes?|wordings?|text|revisions?|amendments?|language).*"),
    BOTH("comments?.*(?:rationale|justification).*(?:proposed|suggested) changes?.*"),
    COMMENT(
            "(?:your )?comments?|comments?\\s*(?:\\(|and rationale|/|,|:|-).*|general comments?.*|specific comments?.*|justification.*|rationale.*|remarks?|comment text"),
    ASK("what (?:do )?you ask for"),
    EVIDENCE("evidence.*|figures?"),
    LINE("lines?(?: number)?(?:\\(s\\)|s)?.*|page.*"),
    CLAUSE(
            "(?:sub-?)?clause.*|clause/.*|section.*|article.*|provision.*|paragraph(?: number| no\\.?)?|reference|number in the text|where.*"),
    FIGURE("paragraph/.*|figure.*|table.*"),
    TEXT("text of the rule|(?:original|current|present|draft) (?:text|wording)"),
    SENDER(
            "mb.*|nc|stakeholder.*|organi[sz]ation.*|no\\.?|number|#|id|comment (?:no\\.?|number|id).*|member body.*|name.*|country.*|date.*");

    private final Pattern head;

    Column(String head) {
        this.head = Pattern.compile("(?:" + head + ")");
    }

    /** The column under this head; empty where it is none of a comment table. */
    static Optional<Column> of(String head) {
        var folded = Folded.of(head.length() > 200 ? head.substring(0, 200) : head)
                .text()
                .strip();
        return BOTH.head.matcher(folded).matches()
                ? Optional.of(BOTH)
                : Arrays.stream(values())
                        .filter(column -> column.head.matcher(folded).matches())
                        .findFirst();
    }

    boolean says() {
        return this == COMMENT || this == BOTH || this == CHANGE;
    }
}
