package org.rulewright.ruletext;

import org.rulewright.base.Sha256;

/**
 * A passage in its place in one version.
 *
 * @param lineage who it is, in every version
 * @param position its place in the version, counted from 0
 */
public record Provision(ProvisionId id, LineageId lineage, int position, Passage passage, Sha256 hash) {
    /** Its number in full; empty where it has none. */
    public String label() {
        return passage.label();
    }

    /** Its number as printed; empty where it has none. */
    public String number() {
        return passage.number();
    }

    public ProvisionKind kind() {
        return passage.kind();
    }

    public int level() {
        return passage.level();
    }

    public String text() {
        return passage.text();
    }
}
