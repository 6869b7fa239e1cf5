package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.Numbering;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;

/** Gathers what a reader finds, in order. */
final class Gathering {
    private static final int MOST = 100_000;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** Adds a passage; one that says nothing is passed over. */
    void place(ProvisionKind kind, int level, String number, String text) {
        var words = kind == ProvisionKind.TABLE ? text : Wording.plain(text);
        var printed = Wording.plain(number);
        if (!words.isBlank() || !printed.isEmpty()) {
            passages.add(new Passage(printed, kind, level, words));
            if (passages.size() > MOST) {
                throw new Refusal("ruletext.intake.refused.many", MOST);
            }
        }
    }

    /** Adds words without a place; none are passed over. */
    void leave(String text, Reason reason) {
        var words = Wording.plain(text);
        if (!words.isEmpty()) {
            unplaced.add(new Unplaced(passages.size(), words, reason));
        }
    }

    /** Adds words to the end of the last passage. */
    void append(String text) {
        var last = passages.removeLast();
        passages.add(new Passage(last.number(), last.kind(), last.level(), last.text() + text));
    }

    /** Whether nothing was placed yet. */
    boolean isEmpty() {
        return passages.isEmpty();
    }

    ReadText as(Format format, About about) {
        return new ReadText(format, about, Numbering.complete(passages), unplaced);
    }
}
