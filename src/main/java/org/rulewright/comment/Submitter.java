package org.rulewright.comment;

/**
 * Who sent a comment, as far as it is public.
 *
 * @param name of the person; empty where not given
 * @param organisation on whose behalf; empty where on nobody's
 * @param category a code of the agency's list
 * @param country as the sender wrote it; empty where not given
 */
public record Submitter(SubmitterKind kind, String name, String organisation, String category, String country) {

    /** Refuses an anonymous sender with a name. */
    public Submitter {
        if (kind == SubmitterKind.ANONYMOUS && !(name.isEmpty() && organisation.isEmpty())) {
            throw new IllegalArgumentException("an anonymous submitter has no name");
        }
    }

    /** What stands on the comment as its author: the organisation, else the person; empty for an anonymous one. */
    public String shownName() {
        return organisation.isEmpty() ? name : organisation;
    }
}
