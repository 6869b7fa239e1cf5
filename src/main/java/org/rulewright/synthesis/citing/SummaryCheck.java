package org.rulewright.synthesis.citing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rulewright.comment.CommentId;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;

/** Holds the summary of an answer against the excerpts that are filed under its concern. */
public final class SummaryCheck {

    private final Map<ExcerptId, CommentId> filed;

    private SummaryCheck(List<Excerpt> filed) {
        this.filed = filed.stream().collect(toMap(Excerpt::id, Excerpt::comment));
    }

    /** The flaws of the concern's summary as it stands; none where nobody has written one. */
    public static List<Flaw> of(Chain chain, Concern concern) {
        var check = new SummaryCheck(chain.under(concern));
        return chain.response(concern).stream()
                .flatMap(response -> Summary.all(response.summary()).stream())
                .flatMap(sentence -> check.flaws(sentence).stream())
                .toList();
    }

    private List<Flaw> flaws(CitedSentence sentence) {
        var words = sentence.words();
        var comments = sentence.cited().stream()
                .map(filed::get)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var flaws = new ArrayList<Flaw>();
        var quantities = Quantity.in(words);
        if (sentence.cited().isEmpty() && !quantities.contains(Quantity.NONE)) {
            flaws.add(new Flaw(Flaw.Kind.UNCITED, words, 0, 0));
        }
        var foreign = sentence.cited().stream()
                .filter(excerpt -> !filed.containsKey(excerpt))
                .count();
        if (foreign > 0) {
            flaws.add(new Flaw(Flaw.Kind.FOREIGN, words, comments, foreign));
        }
        var all = filed.values().stream().distinct().count();
        quantities.forEach(quantity -> quantity.contradicted(comments, all)
                .ifPresent(needed -> flaws.add(new Flaw(Flaw.Kind.MISCOUNTED, words, comments, needed))));
        return flaws;
    }
}
