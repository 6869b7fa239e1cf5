package org.rulewright.ruletext;

/** What happened to a provision between two versions. One provision may carry several. */
public enum ChangeKind {
    KEPT,
    RENUMBERED,
    MOVED,
    REWORDED,
    /** Its words stand in several provisions now; each of them says so. */
    SPLIT,
    /** It took up the words of other provisions. */
    MERGED,
    INSERTED,
    REMOVED;

    /** Whether readers are owed a reason for it: a new number alone is not. */
    public boolean isSubstantive() {
        return this != KEPT && this != RENUMBERED;
    }
}
