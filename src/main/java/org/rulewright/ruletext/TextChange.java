package org.rulewright.ruletext;

/**
 * A change of substance to one provision between two versions.
 *
 * @param provision as it stands in the newer version, or, where it was removed, in the older
 * @param previousLabel its number in the older version; empty where it had none or was not there
 */
public record TextChange(
        TextChangeId id,
        VersionId from,
        VersionId to,
        ChangeKind kind,
        Provision provision,
        String previousLabel,
        Redline redline) {
    /** Its number for readers: the new one, or the old one where it was removed. */
    public String label() {
        return provision.label();
    }

    public LineageId lineage() {
        return provision.lineage();
    }
}
