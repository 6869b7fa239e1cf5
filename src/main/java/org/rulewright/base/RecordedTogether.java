package org.rulewright.base;

import java.util.List;

/** Very many events of one act, such as an import; each of them belongs in the record, and all are written at once. */
public interface RecordedTogether {

    /** The events, in order. */
    List<? extends Recorded> entries();
}
