package org.rulewright.search.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rulewright.search.wording.Term.Beginning;
import org.rulewright.search.wording.Term.Phrase;
import org.rulewright.search.wording.Term.Place;
import org.rulewright.search.wording.Term.Word;

/** Reads what was typed from left to right, once; there is no depth, and every word is looked at a bounded number of times. */
final class WordingReader {

    /** How many beginnings of words are looked up; each may stand for very many words. */
    static final int MOST_BEGINNINGS = 3;

    /** Whoever types more words than that pastes a sentence, in which a dash or a bracket is no wish. */
    private static final int MOST_WORDS_OF_A_WISH = 20;

    private static final int FEWEST_LETTERS = 3;
    private static final String STEP = "\\((?:[a-z]{1,2}|[A-Z]|[ivxl]{1,5}|\\d{1,3})\\)";

    /** A minus before a number is no wish: {@code -80} degrees are meant. */
    private static final Pattern PART = Pattern.compile("(?<not>(?<![^\\s])-(?=[^\\s\\p{N}]))?(?:"
            + "(?<place>(?<![^\\s-])(?:§{1,2}\\h?\\d[\\w.\\-]{0,20}(?:" + STEP + "){0,8}|\\d[\\w.]{0,20}(?:" + STEP
            + "){1,8}|(?:" + STEP + "){1,8})(?=[\\s,;.]|$))"
            + "|(?:(?<field>[A-Za-z]{2,12}):)?\"(?<phrase>[^\"]*)\"?"
            + "|(?:(?<name>[A-Za-z]{2,12}):(?!//))?(?<word>[^\\s\"]+)"
            + "|(?<rest>\\S))");

    private final String text;
    private final boolean isSentence;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Misreading> misread = new ArrayList<>();
    private int beginnings;
    private boolean joins;

    WordingReader(String text) {
        this.text = text;
        this.isSentence = text.replaceAll("\"[^\"]*\"", "").strip().split("\\s+", -1).length > MOST_WORDS_OF_A_WISH;
    }

    Wording read() {
        PART.matcher(text).results().forEach(this::read);
        if (joins) {
            joins = false;
            add(false, new Word("OR"));
        }
        return new Wording(clauses, misread);
    }

    private void read(MatchResult part) {
        var excluded = part.group("not") != null && !isSentence;
        var place = part.group("place");
        if (place != null) {
            add(excluded, isSentence ? new Word(place) : new Place(place.replaceFirst("^§+\\h?", "")));
        } else if (part.group("phrase") != null) {
            read(excluded, part.group("field"), part.group("phrase"), true);
        } else if (part.group("word") != null) {
            readWord(excluded, part);
        }
    }

    private void readWord(boolean excluded, MatchResult part) {
        var name = part.group("name");
        if (name == null && part.group("word").equals("OR") && canJoin()) {
            joins = true;
        } else {
            read(excluded, name, part.group("word"), false);
        }
    }

    private void read(boolean excluded, @Nullable String name, String value, boolean isPhrase) {
        if (name == null) {
            written(value, isPhrase).ifPresent(term -> add(excluded, term));
            return;
        }
        var field = Field.of(name);
        if (field.isPresent() && !isSentence) {
            new ValueReader(misread).read(field.get(), value).ifPresent(term -> add(excluded, term));
            return;
        }
        if (!isSentence) {
            misread.add(new Misreading("search.misread.field", name));
        }
        readAsWritten(excluded, name, value, isPhrase);
    }

    /** Words on both sides of a colon stay together, so that they are told apart as the index tells them. */
    private void readAsWritten(boolean excluded, String name, String value, boolean isPhrase) {
        if (isPhrase) {
            add(excluded, new Word(name));
            written(value, true).ifPresent(term -> add(excluded, term));
        } else {
            add(excluded, word(name + ":" + value));
        }
    }

    private Optional<Term> written(String words, boolean isPhrase) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(isPhrase ? new Phrase(words.strip()) : word(words));
    }

    private Term word(String word) {
        if (!word.contains("*")) {
            return new Word(word);
        }
        var letters = word.substring(0, word.indexOf('*'));
        if (word.matches("[\\p{L}\\p{N}]+\\*") && letters.length() >= FEWEST_LETTERS && beginnings < MOST_BEGINNINGS) {
            beginnings++;
            return new Beginning(letters);
        }
        misread.add(new Misreading("search.misread.star", word));
        return new Word(word.replace('*', ' ').strip());
    }

    private boolean canJoin() {
        return !clauses.isEmpty() && !clauses.getLast().excluded() && !joins;
    }

    private void add(boolean excluded, Term term) {
        if (term instanceof Word(var word) && word.isBlank()) {
            return;
        }
        if (joins && !excluded) {
            joins = false;
            var before = clauses.removeLast();
            var anyOf = new ArrayList<>(before.anyOf());
            anyOf.add(term);
            clauses.add(new Clause(false, anyOf));
        } else {
            joins = false;
            clauses.add(new Clause(excluded, List.of(term)));
        }
    }
}
