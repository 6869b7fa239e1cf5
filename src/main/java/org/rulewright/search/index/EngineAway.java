package org.rulewright.search.index;

import org.jspecify.annotations.Nullable;

/** The engine is not there, is not ready or takes too long: nothing is wrong with what was asked. */
public class EngineAway extends RuntimeException {

    /** Says so. */
    public EngineAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
