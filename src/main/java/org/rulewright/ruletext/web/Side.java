package org.rulewright.ruletext.web;

import org.rulewright.ruletext.Hunk;

/** Which text a redline is written for: both in one, the old one, or the new one. */
enum Side {
    BOTH,
    OLD,
    NEW;

    boolean shows(Hunk hunk) {
        return switch (hunk.kind()) {
            case KEEP -> true;
            case DELETE -> this != NEW;
            case INSERT -> this != OLD;
        };
    }
}
