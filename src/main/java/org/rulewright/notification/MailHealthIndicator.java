package org.rulewright.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Says how mail is.
 *
 * <p>A mail server that is {@code AWAY}, or {@code UNSET}, keeps nobody from reading and commenting: letters wait, and
 * the portal as a whole stays up.
 */
final class MailHealthIndicator implements HealthIndicator {

    static final Status AWAY = new Status("AWAY");
    static final Status UNSET = new Status("UNSET");

    private final MailRelayLoop loop;
    private final ObjectProvider<Carrier> carrier;

    MailHealthIndicator(MailRelayLoop loop, ObjectProvider<Carrier> carrier) {
        this.loop = loop;
        this.carrier = carrier;
    }

    @Override
    public Health health() {
        var status = switch (MailDesk.wayOf(carrier.getIfAvailable())) {
            case NOWHERE -> UNSET;
            case MAILBOX -> Status.UP;
            case SERVER -> loop.isAway() ? AWAY : Status.UP;
        };
        return Health.status(status).build();
    }
}
