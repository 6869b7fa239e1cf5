package org.rulewright.platform.start;

import org.rulewright.platform.Command;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds for a start that serves pages, not for one that carries out a command. */
final class Serving implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !Command.isAskedForIn(context.getEnvironment());
    }
}
