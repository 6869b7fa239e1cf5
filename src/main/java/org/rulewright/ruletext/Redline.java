package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.List;
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

    /** The redline as a reader would mark it, in whole words and phrases. */
    public static Redline of(String before, String after) {
        var old = Tokens.of(before);
        var now = Tokens.of(after);
        return written(old, now, new Edits(old, now).readable());
    }

    /** A whole text that is new. */
    public static Redline inserted(String text) {
        return of("", text);
    }

    /** A whole text that stayed as it is. */
    static Redline kept(String text) {
        return new Redline(text.isEmpty() ? List.of() : List.of(new Hunk(Hunk.Kind.KEEP, text)));
    }

    /** A whole text that is gone. */
    public static Redline deleted(String text) {
        return of(text, "");
    }

    /** The fewest words that changed, for telling whether given words are touched. */
    static Redline exact(String before, String after) {
        var old = Tokens.of(before);
        var now = Tokens.of(after);
        return written(old, now, new Edits(old, now).exact());
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
