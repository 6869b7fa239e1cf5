package org.rulewright.search.index;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The engine is not there, is not ready or takes too long: nothing is wrong with what was asked. */
public class EngineAway extends RuntimeException {

    /** Not let in, not in time, too much at once. */
    private static final Set<Integer> NOT_NOW = Set.of(401, 403, 408, 429);

    private static final int ITS_OWN_FAULT = 500;
    private static final String CLOSED = "index_closed_exception";

    /** Says so. */
    public EngineAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether that answer means it, whatever was asked. */
    static boolean isMeantBy(int status, @Nullable String type) {
        return NOT_NOW.contains(status) || status >= ITS_OWN_FAULT || CLOSED.equals(type);
    }
}
