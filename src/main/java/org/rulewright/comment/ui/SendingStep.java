package org.rulewright.comment.ui;

import java.util.List;
import org.rulewright.comment.Fault;

/** A step from which the comment is sent. */
abstract class SendingStep extends FormStep {

    /** What the author has yet to say before it can be sent; nothing by default. */
    List<Fault> unsaid() {
        return List.of();
    }
}
