package org.rulewright.search.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed, understood.
 *
 * @param clauses what results must have, and must not have, in the order in which it was typed
 * @param misread what was not understood
 */
public record Wording(List<Clause> clauses, List<Misreading> misread) {

    /** Keeps its own copies. */
    public Wording {
        clauses = List.copyOf(clauses);
        misread = List.copyOf(misread);
    }

    /** Reads anything at all; never refuses. */
    public static Wording of(String text) {
        return new WordingReader(text).read();
    }

    /** The plain words, of which most should be found, in any order; empty where there are none. */
    public String words() {
        return clauses.stream()
                .filter(Clause::isPlainWord)
                .map(clause -> ((Term.Word) clause.anyOf().getFirst()).text())
                .collect(Collectors.joining(" "));
    }

    /** All words that should be found, those of phrases and alternatives among them, in the order in which they stand. */
    public String meant() {
        return clauses.stream()
                .filter(clause -> !clause.excluded())
                .flatMap(clause -> clause.anyOf().stream())
                .map(Wording::said)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(Term term) {
        return switch (term) {
            case Term.Word(var word) -> word;
            case Term.Phrase(var words) -> words;
            case Term.Beginning(var letters) -> letters;
            case Term.Place(var address) -> address;
            case Term.Value _, Term.Since _, Term.Before _ -> "";
        };
    }

    /** What must be there for certain: all but the plain words. */
    public Stream<Clause> required() {
        return clauses.stream().filter(clause -> !clause.excluded() && !clause.isPlainWord());
    }

    /** What must not be there. */
    public Stream<Clause> excluded() {
        return clauses.stream().filter(Clause::excluded);
    }

    /** How many words, phrases and values there are. */
    public int size() {
        return clauses.stream().mapToInt(clause -> clause.anyOf().size()).sum();
    }
}
