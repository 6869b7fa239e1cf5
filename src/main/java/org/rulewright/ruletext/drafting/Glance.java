package org.rulewright.ruletext.drafting;

import java.util.List;

/**
 * How a draft stands at a glance.
 *
 * @param revision its count; what differs from the one seen before was changed since
 * @param others who else has it open just now
 */
public record Glance(int revision, boolean isPublished, List<Present> others) {
    /** Somebody who has a provision open; the label is empty where none is, or where it has no number. */
    public record Present(String name, String label) {}

    public Glance {
        others = List.copyOf(others);
    }
}
