package org.rulewright.comment.letter;

import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Question;
import org.rulewright.ruletext.Provision;

/** What words of a letter can be about: a provision, or a question of the docket. */
sealed interface Target {

    record OfText(Provision provision) implements Target {}

    record OfList(Question question) implements Target {}

    /** The provision; null where it is a question. */
    default @Nullable Provision provisionOrNull() {
        return this instanceof OfText text ? text.provision() : null;
    }
}
