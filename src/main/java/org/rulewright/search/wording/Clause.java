package org.rulewright.search.wording;

import java.util.List;

/**
 * What a result must have, or must not have.
 *
 * @param excluded whether a result must have none of it
 * @param anyOf alternatives, at least one
 */
public record Clause(boolean excluded, List<Term> anyOf) {

    /** Keeps its own copy. */
    public Clause {
        anyOf = List.copyOf(anyOf);
    }

    /** Whether it is a single word to be found, which need not stand there if enough others do. */
    boolean isPlainWord() {
        return !excluded && anyOf.size() == 1 && anyOf.getFirst() instanceof Term.Word;
    }

    /** Whether it is the address of a provision and nothing else. */
    public boolean isPlace() {
        return !excluded && anyOf.size() == 1 && anyOf.getFirst() instanceof Term.Place;
    }

    /** Whether none of it stands in the words: fields and days alone. */
    public boolean isKnowledge() {
        return anyOf.stream()
                .allMatch(term ->
                        term instanceof Term.Value || term instanceof Term.Since || term instanceof Term.Before);
    }
}
