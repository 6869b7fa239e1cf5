package org.rulewright.ruletext.export.docx;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.Redline;

/**
 * A place in a text with tracked changes.
 *
 * @param old as it stood; the same as {@code now} where only the new version has it
 * @param now as it stands; the same as {@code old} where only the old version has it
 */
record Tracked(Mark mark, Provision old, Provision now) {
    private static final String TAB = "\t";

    /** What neither changed nor can. */
    static Tracked standing(Provision provision) {
        return new Tracked(Mark.STANDS, provision, provision);
    }

    /** The provision that this place shows. */
    Provision shown() {
        return mark == Mark.MOVED_FROM ? old : now;
    }

    boolean isTable() {
        return shown().kind() == ProvisionKind.TABLE;
    }

    /** Number, a tab and words, each piece with what happened to it within the place. */
    List<Hunk> hunks() {
        var hunks = new ArrayList<>(numberHunks());
        hunks.addAll(redline().hunks());
        return hunks;
    }

    /** The number and the tab behind it. */
    List<Hunk> numberHunks() {
        return pieces(before().number(), shown().number());
    }

    Redline redline() {
        return Redline.of(before().text(), shown().text());
    }

    /** What the shown one is read against: where something moved away from, nothing changed in it. */
    private Provision before() {
        return mark == Mark.INSERTED ? now : old;
    }

    /** The tab belongs to both where both have a number. */
    private static List<Hunk> pieces(String before, String after) {
        if (before.equals(after)) {
            return after.isEmpty() ? List.of() : List.of(new Hunk(Hunk.Kind.KEEP, after + TAB));
        }
        if (before.isEmpty()) {
            return List.of(new Hunk(Hunk.Kind.INSERT, after + TAB));
        }
        if (after.isEmpty()) {
            return List.of(new Hunk(Hunk.Kind.DELETE, before + TAB));
        }
        return List.of(
                new Hunk(Hunk.Kind.DELETE, before), new Hunk(Hunk.Kind.INSERT, after), new Hunk(Hunk.Kind.KEEP, TAB));
    }
}
