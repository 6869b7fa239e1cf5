package org.rulewright.ruletext.intake.source;

import java.util.List;
import org.rulewright.ruletext.Passage;

/**
 * A source as it was understood: every letter of it is in a passage or among what has no place.
 *
 * @param passages its provisions, in order
 * @param unplaced what has no place among them, in order
 */
public record ReadText(Format format, About about, List<Passage> passages, List<Unplaced> unplaced) {
    public ReadText {
        passages = List.copyOf(passages);
        unplaced = List.copyOf(unplaced);
    }
}
