package org.rulewright.identity;

/** What an account may do; each account has exactly one. The public has none and needs none. */
public enum Role {
    /** Decides what is public. */
    MODERATOR,
    /** An expert who states positions on a draft. */
    PANELIST,
    /** Files what was said and drafts the answers. */
    ANALYST,
    /** Publishes the answers. */
    APPROVER,
    /** Keeps dockets, imports and settings. */
    ADMIN;

    /** The names as constants, for annotations on views. */
    public static final class Named {
        public static final String MODERATOR = "MODERATOR";
        public static final String PANELIST = "PANELIST";
        public static final String ANALYST = "ANALYST";
        public static final String APPROVER = "APPROVER";
        public static final String ADMIN = "ADMIN";

        private Named() {}
    }
}
