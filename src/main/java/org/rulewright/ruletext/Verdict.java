package org.rulewright.ruletext;

import java.util.Optional;
import org.rulewright.ruletext.matching.Matching.Relation;

/** What staff say about a provision that may be, or may come from, one of the version before. */
public enum Verdict {
    SAME,
    SPLIT,
    MERGED,
    /** It has nothing to do with the other one. */
    NEW;

    static Verdict of(Relation relation) {
        return valueOf(relation.name());
    }

    Optional<Relation> relation() {
        return this == NEW ? Optional.empty() : Optional.of(Relation.valueOf(name()));
    }
}
