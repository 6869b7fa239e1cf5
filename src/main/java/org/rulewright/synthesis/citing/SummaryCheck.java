package org.rulewright.synthesis.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Filed;

/** Holds the summary of an answer against the excerpts that are filed under its concern. */
public final class SummaryCheck {

    private final Filed filed;

    private SummaryCheck(Filed filed) {
        this.filed = filed;
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
                .map(filed.cited()::get)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var flaws = new ArrayList<Flaw>();
        var quantities = Quantity.in(words);
        if (sentence.cited().isEmpty() && !quantities.contains(Quantity.NONE)) {
            flaws.add(new Flaw(Flaw.Kind.UNCITED, words, 0, 0));
        }
        var foreign = sentence.cited().stream()
                .filter(excerpt -> !filed.cited().containsKey(excerpt))
                .count();
        if (foreign > 0) {
            flaws.add(new Flaw(Flaw.Kind.FOREIGN, words, comments, foreign));
        }
        quantities.forEach(quantity -> quantity.contradicted(comments, filed.comments())
                .ifPresent(needed -> flaws.add(new Flaw(Flaw.Kind.MISCOUNTED, words, comments, needed))));
        return flaws;
    }
}
