package org.rulewright.moderation.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.OriginalText;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.rules.Rule;

/** What a moderator is about to redact of one comment: marks by hand and by rules, each with a way back. */
final class Marking {

    /**
     * Words that are marked.
     *
     * @param rule which rule pointed at them; null where a person did
     * @param redacts whether they shall be redacted; else they are only pointed at
     */
    record Entry(Mark mark, @Nullable Rule rule, boolean redacts) {}

    private final List<OriginalText> texts;
    private final List<Entry> entries;
    private final List<Runnable> listeners = new ArrayList<>();

    Marking(List<OriginalText> texts, List<Entry> entries) {
        this.texts = texts;
        this.entries = new ArrayList<>(entries);
        sort();
    }

    List<OriginalText> texts() {
        return texts;
    }

    /** In the order in which a reader meets them. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What shall be redacted. */
    List<Mark> marks() {
        return entries.stream().filter(Entry::redacts).map(Entry::mark).toList();
    }

    /** The number of an entry among those that shall be redacted, from 1. */
    int number(Entry entry) {
        return marks().indexOf(entry.mark()) + 1;
    }

    /** The words as they were received. */
    String words(Mark mark) {
        return texts.stream()
                .filter(text -> text.place().equals(mark.place()))
                .map(text -> text.words()
                        .substring(
                                mark.start(), Math.min(mark.end(), text.words().length())))
                .findFirst()
                .orElse("");
    }

    /** Marks words by hand; what lies within them is part of it from now on. */
    void add(Mark mark) {
        entries.removeIf(entry -> entry.mark().place().equals(mark.place())
                && mark.start() <= entry.mark().start()
                && entry.mark().end() <= mark.end());
        put(new Entry(mark, null, true));
    }

    /** Marks these words wherever they stand, whatever their case; says how often that is. */
    int addAll(String words, Ground ground) {
        var found = texts.stream()
                .flatMap(text -> Occurrences.of(words, text, ground))
                .toList();
        found.forEach(this::add);
        return found.size();
    }

    /** Redacts words that are only pointed at, or the other way round; a mark by hand that is not redacted goes. */
    void turn(Entry entry) {
        entries.remove(entry);
        if (entry.rule() == null && entry.redacts()) {
            tell();
        } else {
            put(new Entry(entry.mark(), entry.rule(), !entry.redacts()));
        }
    }

    void ground(Entry entry, Ground ground) {
        entries.remove(entry);
        put(new Entry(entry.mark().under(ground), entry.rule(), entry.redacts()));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Forgets who listened: a new page is drawn. */
    void drawnAnew() {
        listeners.clear();
    }

    private void put(Entry entry) {
        entries.add(entry);
        sort();
        tell();
    }

    private void sort() {
        var places = texts.stream().map(OriginalText::place).toList();
        entries.sort(Comparator.<Entry>comparingInt(
                        entry -> places.indexOf(entry.mark().place()))
                .thenComparingInt(entry -> entry.mark().start()));
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
