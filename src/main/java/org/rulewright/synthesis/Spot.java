package org.rulewright.synthesis;

/** A place in the outline to which a concern can be put. */
public sealed interface Spot {

    /** Right before this concern, beside it. */
    record Before(ConcernId concern) implements Spot {}

    /** Under this concern, behind all that stand there. */
    record Under(ConcernId concern) implements Spot {}

    /** At the end of the outline. */
    record Last() implements Spot {}
}
