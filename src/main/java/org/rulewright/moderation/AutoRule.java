package org.rulewright.moderation;

import java.util.Set;
import org.rulewright.base.Refusal;

/**
 * Which comments of a docket are published when they arrive, without a person.
 *
 * @param harmless whether those in which no rule finds anything, without files and without hidden words
 * @param duplicates whether those that say exactly what a published comment says
 * @param longest how many signs a harmless comment may have at most
 * @param categories of which categories a harmless comment may be
 */
public record AutoRule(boolean harmless, boolean duplicates, int longest, Set<String> categories) {

    /** Nothing is published without a person. */
    public static final AutoRule OFF = new AutoRule(false, false, 1_000, Set.of());

    private static final int MOST = 100_000;

    /** Refuses a length that no comment has. */
    public AutoRule {
        categories = Set.copyOf(categories);
        if (longest < 1 || longest > MOST) {
            throw new Refusal("moderation.refused.longest");
        }
    }
}
