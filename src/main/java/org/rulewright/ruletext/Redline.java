package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rulewright.ruletext.matching.Edit;
import org.rulewright.ruletext.matching.Edits;
import org.rulewright.ruletext.matching.Tokens;

/**
 * What changed between two texts, word by word, deleted before inserted. It invents nothing: its kept and deleted words
 * are the old text to the letter, its kept and inserted words the new one.
 */
public record Redline(List<Hunk> hunks) {
    public Redline {
        hunks = List.copyOf(hunks);
    }

    /** The redline as a reader would mark it, in whole words and phrases; the other way round it marks the same words. */
    public static Redline of(String before, String after) {
        return drawn(before, after, Edits::readable);
    }

    /** A text that did not change. */
    public static Redline unchanged(String text) {
        return new Redline(text.isEmpty() ? List.of() : List.of(new Hunk(Hunk.Kind.KEEP, text)));
    }

    /** A whole text that is new. */
    public static Redline inserted(String text) {
        return new Redline(text.isEmpty() ? List.of() : List.of(new Hunk(Hunk.Kind.INSERT, text)));
    }

    /** A whole text that stayed as it is. */
    static Redline kept(String text) {
        return new Redline(text.isEmpty() ? List.of() : List.of(new Hunk(Hunk.Kind.KEEP, text)));
    }

    /** A whole text that is gone. */
    public static Redline deleted(String text) {
        return new Redline(text.isEmpty() ? List.of() : List.of(new Hunk(Hunk.Kind.DELETE, text)));
    }

    /** The fewest words that changed, for telling whether given words are touched. */
    static Redline exact(String before, String after) {
        return drawn(before, after, Edits::exact);
    }

    private static Redline drawn(String before, String after, Function<Edits, List<Edit>> drawing) {
        if (before.equals(after)) {
            return unchanged(before);
        }
        var old = Tokens.of(before);
        var now = Tokens.of(after);
        var backward =
                before.length() == after.length() ? before.compareTo(after) > 0 : before.length() > after.length();
        var edits = backward
                ? drawing.apply(new Edits(now, old)).stream()
                        .map(Edit::reversed)
                        .toList()
                : drawing.apply(new Edits(old, now));
        return written(old, now, edits);
    }

    public String before() {
        return without(Hunk.Kind.INSERT);
    }

    public String after() {
        return without(Hunk.Kind.DELETE);
    }

    public boolean isChanged() {
        return hunks.stream().anyMatch(hunk -> hunk.kind() != Hunk.Kind.KEEP);
    }

    private String without(Hunk.Kind kind) {
        return hunks.stream()
                .filter(hunk -> hunk.kind() != kind)
                .map(Hunk::text)
                .collect(Collectors.joining());
    }

    private static Redline written(List<String> old, List<String> now, List<Edit> edits) {
        var hunks = new ArrayList<Hunk>();
        var kept = 0;
        for (var edit : edits) {
            write(Hunk.Kind.KEEP, old.subList(kept, edit.fromOld()), hunks);
            write(Hunk.Kind.DELETE, old.subList(edit.fromOld(), edit.toOld()), hunks);
            write(Hunk.Kind.INSERT, now.subList(edit.fromNew(), edit.toNew()), hunks);
            kept = edit.toOld();
        }
        write(Hunk.Kind.KEEP, old.subList(kept, old.size()), hunks);
        return new Redline(hunks);
    }

    private static void write(Hunk.Kind kind, List<String> tokens, List<Hunk> hunks) {
        if (!tokens.isEmpty()) {
            hunks.add(new Hunk(kind, String.join("", tokens)));
        }
    }
}
