package org.rulewright.synthesis.concern;

import java.util.Arrays;
import java.util.List;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Stance;

/**
 * On which side of a concern somebody stands, as the asks of his points there say it; where they don't, his stance on the
 * proposal as a whole does.
 */
public enum Side {
    /** Keep what is proposed. */
    FOR(Stance.SUPPORT),
    /** Keep it with changes; also who asks to keep one thing and to remove another. */
    CHANGES(Stance.SUPPORT_WITH_CHANGES),
    /** Remove what is proposed. */
    AGAINST(Stance.OPPOSE),
    UNSAID(Stance.UNSTATED);

    private final Stance stance;

    Side(Stance stance) {
        this.stance = stance;
    }

    /** The side that an ask takes; {@link #UNSAID} where it takes none. */
    public static Side of(Ask ask) {
        return switch (ask) {
            case KEEP -> FOR;
            case REMOVE -> AGAINST;
            case CLARIFY_SCOPE, EXCLUSION, MULTILATERAL, SUNSET_REVIEW -> CHANGES;
            case OTHER -> UNSAID;
        };
    }

    /** The asks that take this side. */
    List<String> asks() {
        return Arrays.stream(Ask.values())
                .filter(ask -> of(ask) == this)
                .map(Ask::name)
                .toList();
    }

    /** The stance that takes this side where no ask does. */
    String stance() {
        return stance.name();
    }
}
