package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.html.Span;
import org.rulewright.comment.bundle.Bundle;
import org.rulewright.comment.bundle.ItemState;

/** Where the items of a bundle stand, as a sum that adds up. */
final class BundleSum extends Span {

    BundleSum(Bundle bundle) {
        addClassNames("rw-small", "rw-quiet");
        setText(getTranslation(
                "comment.bundle.sum",
                bundle.size(),
                bundle.count(ItemState.WAITING),
                bundle.count(ItemState.DROPPED),
                bundle.count(ItemState.TAKEN),
                bundle.count(ItemState.REPEATED),
                bundle.count(ItemState.REFUSED)));
    }
}
