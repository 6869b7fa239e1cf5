package org.rulewright.synthesis.concern;

import java.util.Arrays;
import java.util.List;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Stance;

/**
 * On which side of a concern somebody stands, as staff say of his excerpts there, or the asks of their points do; where
 * neither tells, his stance on the proposal as a whole does.
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

    /** The asks that take this side. */
    List<String> asks() {
        return Arrays.stream(Ask.values())
                .filter(ask -> ask.stance() == stance)
                .map(Ask::name)
                .toList();
    }

    /** The stance that takes this side. */
    String stance() {
        return stance.name();
    }
}
