package org.rulewright.synthesis.outline;

import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ConcernId;

/**
 * Two concerns that were made one, or one that was made two.
 *
 * @param from which became part of the other, or from which the other was split
 * @param stands whether it was not undone
 */
record OutlineAct(OutlineActId id, DocketId docket, Kind kind, ConcernId from, ConcernId to, boolean stands) {

    enum Kind {
        MERGE,
        SPLIT
    }
}
