package org.rulewright.ruletext.web;

import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionKind;

/**
 * One line of a leaf: a provision where it stands, or the place that it left when it moved.
 *
 * @param left whether it is the place that was left
 */
record Line(ComparedProvision compared, boolean left) {
    Provision provision() {
        return compared.provision();
    }

    /** Its name in an address. */
    String id() {
        return (left ? "left-" : "p-") + provision().id().value();
    }

    boolean isHeading() {
        return !left && provision().kind() == ProvisionKind.HEADING;
    }

    boolean isChange() {
        return !left && compared.isChanged();
    }

    boolean isRemoved() {
        return compared.is(ChangeKind.REMOVED);
    }
}
