package org.rulewright.identity;

/**
 * Who may call a service method: the vocabulary of {@code @PreAuthorize}, so that one page shows every kind of door.
 *
 * @see "docs/decisions/0010-roles.md"
 */
public final class Allowed {

    /** Everybody, signed in or not. */
    public static final String ANYONE = "permitAll()";

    /** Everybody who has an account. */
    public static final String SIGNED_IN = "isAuthenticated() and !isAnonymous()";

    /** The agency's own people, not the panel. */
    public static final String STAFF = "hasAnyRole('MODERATOR', 'ANALYST', 'APPROVER', 'ADMIN')";

    /** The agency's own people and its experts: those who may see drafts. */
    public static final String STAFF_OR_PANEL = "hasAnyRole('MODERATOR', 'PANELIST', 'ANALYST', 'APPROVER', 'ADMIN')";

    /** Those who decide what is public. */
    public static final String MODERATOR = "hasAnyRole('MODERATOR', 'ADMIN')";

    /** Experts only: an administrator has no position on a draft. */
    public static final String PANELIST = "hasRole('PANELIST')";

    /** Those who file, draft and edit. */
    public static final String ANALYST = "hasAnyRole('ANALYST', 'ADMIN')";

    /** Those who work on answers, and those who publish them. */
    public static final String ANALYST_OR_APPROVER = "hasAnyRole('ANALYST', 'APPROVER', 'ADMIN')";

    /** Those who publish answers; nobody else, not even an administrator. */
    public static final String APPROVER = "hasRole('APPROVER')";

    /** Those who move a docket's deadlines: who signs for the agency, and who keeps its dockets. */
    public static final String DEADLINE_KEEPER = "hasAnyRole('APPROVER', 'ADMIN')";

    /**
     * Those who may read what senders claimed as confidential: who decide what is public, and who answer it. An
     * administrator has no need to, and the panel neither.
     */
    public static final String CLEARED = "hasAnyRole('MODERATOR', 'ANALYST', 'APPROVER')";

    /** Those who keep dockets, imports and settings. */
    public static final String ADMIN = "hasRole('ADMIN')";

    private Allowed() {}
}
