package org.rulewright.search.truth;

import java.util.Collection;
import java.util.List;
import org.rulewright.search.truth.Subject.Kind;

/** Where the truth about subjects of some kinds is. */
interface Shelf {

    boolean has(Kind kind);

    /** All that the indices shall hold about these; nothing about one that nobody may find. */
    List<Held> read(Collection<Long> subjects);

    /** The same without meanings, and without noting anything. */
    default List<Held> outline(Collection<Long> subjects) {
        return read(subjects);
    }
}
