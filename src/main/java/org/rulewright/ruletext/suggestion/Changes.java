package org.rulewright.ruletext.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.matching.Edit;
import org.rulewright.ruletext.matching.Edits;
import org.rulewright.ruletext.matching.Tokens;

/**
 * What is changed in the words of one text, phrase by phrase. Two of them are told apart by the words that they touch,
 * never by likeness.
 */
public final class Changes {
    private final List<String> base;
    private final List<Change> changes;

    private Changes(List<String> base, List<Change> changes) {
        this.base = base;
        this.changes = changes;
    }

    /** What turns one text into the other, as a reader would mark it. */
    public static Changes between(String before, String after) {
        return between(before, after, 0, before.length());
    }

    /** The same, of which the author said that it lies between these signs; what lies outside counts too. */
    static Changes between(String before, String after, int start, int end) {
        return read(before, after, new Span(start, before.length() - end), Edits::readable);
    }

    /** The fewest words that turn one text into the other. */
    static Changes exact(String before, String after) {
        return read(before, after, new Span(0, 0), Edits::exact);
    }

    /** How many signs at the beginning and at the end may be taken as left alone. */
    private record Span(int lead, int trail) {}

    private static Changes read(String before, String after, Span alone, Function<Edits, List<Edit>> reading) {
        var old = Tokens.of(before);
        var now = Tokens.of(after);
        var lead = lead(old, now, alone.lead());
        var trail = trail(old, now, alone.trail(), lead);
        var edits =
                reading.apply(new Edits(old.subList(lead, old.size() - trail), now.subList(lead, now.size() - trail)));
        return written(old, now, edits.stream().map(edit -> shifted(edit, lead)).toList());
    }

    /** How many tokens both begin with, within the first so many signs. */
    private static int lead(List<String> old, List<String> now, int signs) {
        var lead = 0;
        var room = signs;
        while (lead < Math.min(old.size(), now.size()) && old.get(lead).equals(now.get(lead))) {
            room -= old.get(lead).length();
            if (room < 0) {
                break;
            }
            lead++;
        }
        return lead;
    }

    private static int trail(List<String> old, List<String> now, int signs, int lead) {
        var most = Math.min(old.size(), now.size()) - lead;
        return lead(old.reversed().subList(0, most), now.reversed().subList(0, most), signs);
    }

    private static Edit shifted(Edit edit, int tokens) {
        return new Edit(edit.fromOld() + tokens, edit.toOld() + tokens, edit.fromNew() + tokens, edit.toNew() + tokens);
    }

    private static Changes written(List<String> old, List<String> now, List<Edit> edits) {
        var changes = new ArrayList<Change>();
        for (var edit : edits) {
            var floor = changes.isEmpty() ? 0 : changes.getLast().to();
            var change = new Change(edit.fromOld(), edit.toOld(), now.subList(edit.fromNew(), edit.toNew()));
            var moved = change.behindSpace(old, floor);
            changes.add(!changes.isEmpty() && moved.from() == floor ? joined(changes.removeLast(), moved) : moved);
        }
        return new Changes(old, List.copyOf(changes));
    }

    private static Change joined(Change left, Change right) {
        var words = Stream.concat(left.words().stream(), right.words().stream()).toList();
        return new Change(left.from(), right.to(), words);
    }

    public boolean isNothing() {
        return changes.isEmpty();
    }

    /** The text that they are made to. */
    public String before() {
        return String.join("", base);
    }

    /** The text that they make. */
    public String after() {
        return String.join("", made());
    }

    /** What they make, in the tokens that it is made of. */
    private List<String> made() {
        var made = new ArrayList<String>();
        var place = 0;
        for (var change : changes) {
            made.addAll(base.subList(place, change.from()));
            made.addAll(change.words());
            place = change.to();
        }
        made.addAll(base.subList(place, base.size()));
        return made;
    }

    /** How they read. */
    public Redline redline() {
        var hunks = new ArrayList<Hunk>();
        var place = 0;
        for (var change : changes) {
            write(Hunk.Kind.KEEP, base.subList(place, change.from()), hunks);
            write(Hunk.Kind.DELETE, base.subList(change.from(), change.to()), hunks);
            write(Hunk.Kind.INSERT, change.words(), hunks);
            place = change.to();
        }
        write(Hunk.Kind.KEEP, base.subList(place, base.size()), hunks);
        return new Redline(hunks);
    }

    private static void write(Hunk.Kind kind, List<String> tokens, List<Hunk> hunks) {
        if (!tokens.isEmpty()) {
            hunks.add(new Hunk(kind, String.join("", tokens)));
        }
    }

    /** Whether the two cannot both be made; they must be of the same text. */
    public boolean clashWith(Changes other) {
        var theirs = other.besides(this);
        return besides(other).stream()
                .anyMatch(one -> theirs.stream().anyMatch(another -> one.clashesWith(another, base)));
    }

    private List<Change> besides(Changes others) {
        return changes.stream()
                .filter(change -> others.changes.stream().noneMatch(other -> change.isSameAs(other, base)))
                .toList();
    }

    /** Whether the others, which are of the same text, make all of these too. */
    boolean areAllIn(Changes others) {
        return besides(others).isEmpty();
    }

    /** Both together; what is in both is made once. They must not clash. */
    public Changes with(Changes other) {
        var all = Stream.concat(changes.stream(), other.besides(this).stream())
                .sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to))
                .toList();
        return new Changes(base, all);
    }

    /** The same changes to the text that the others made; empty where they clash. What is made already falls away. */
    public Optional<Changes> onto(Changes others) {
        if (clashWith(others)) {
            return Optional.empty();
        }
        var left = besides(others).stream()
                .map(change -> change.shiftedBy(others.growthBefore(change)))
                .toList();
        return Optional.of(new Changes(others.made(), left));
    }

    private int growthBefore(Change change) {
        return changes.stream()
                .filter(other -> other.to() <= change.from())
                .mapToInt(Change::growth)
                .sum();
    }

    /** What takes them back. */
    public Changes undone() {
        var back = new ArrayList<Change>();
        var growth = 0;
        for (var change : changes) {
            var start = change.from() + growth;
            back.add(new Change(start, start + change.words().size(), base.subList(change.from(), change.to())));
            growth += change.growth();
        }
        return new Changes(made(), List.copyOf(back));
    }
}
