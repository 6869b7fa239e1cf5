package org.rulewright.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There only in demonstration mode, and only while no mail server is set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(DemonstrationOnly.NoServer.class)
public @interface DemonstrationOnly {

    /** Looks at the settings. */
    final class NoServer implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = context.getEnvironment();
            return settings.getProperty("rulewright.demo", Boolean.class, false)
                    && settings.getProperty("spring.mail.host", "").isBlank();
        }
    }
}
