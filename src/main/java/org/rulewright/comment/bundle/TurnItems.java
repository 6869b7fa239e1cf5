package org.rulewright.comment.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rulewright.base.Sha256;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Hearings.Brought;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.comment.bundle.Item.Origin;
import org.rulewright.comment.bundle.source.Turn;

/** Makes an item of each turn of a transcript; what nobody or an office says is left out. */
final class TurnItems {

    private TurnItems() {}

    /**
     * The item of a turn.
     *
     * @param hasPages whether the file's pages are those that people count
     */
    static NewItem of(Turn turn, Sha256 identity, Brought brought, boolean hasPages) {
        var isFront = turn.speaker().isEmpty();
        var isLeftOut = isFront || turn.isOfAnOffice();
        var source = isFront ? turn.words() : turn.speaker() + ": " + turn.words();
        return new NewItem(
                identity.value(),
                source.getBytes(StandardCharsets.UTF_8),
                false,
                isLeftOut ? ItemState.DROPPED : ItemState.WAITING,
                new Origin("", turn.speaker(), null, null, hasPages ? String.valueOf(turn.page()) : ""),
                new Facts(
                        isFront ? SubmitterKind.ANONYMOUS : SubmitterKind.INDIVIDUAL,
                        turn.name(),
                        "",
                        brought.category(),
                        brought.held(),
                        turn.words()),
                List.of(),
                isFront ? List.of("FRONT") : isLeftOut ? List.of("OFFICE") : List.of());
    }
}
