package org.rulewright.search.truth;

/** For whom a copy is: each audience has an index of its own, asked by a connection that knows no other. */
public enum Audience {
    /** Everybody: what is public, and nothing else. */
    PUBLIC("rulewright-public"),
    /** The agency's staff: comments that are not public too, marked as such; never what is confidential. */
    STAFF("rulewright-staff");

    private final String alias;

    Audience(String alias) {
        this.alias = alias;
    }

    /** The name that is asked; the index behind it is exchanged for one that was written beside it. */
    public String alias() {
        return alias;
    }

    /** The name of what is written anew, and not searched yet. */
    public String building() {
        return alias + "-building";
    }
}
