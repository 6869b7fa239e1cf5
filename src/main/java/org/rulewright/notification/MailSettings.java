package org.rulewright.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal writes to people; the server that takes its mail is set by {@code spring.mail}.
 *
 * @param from in whose name, such as {@code Rulewright <no-reply@agency.example>}
 * @param perHour how many letters one address gets within an hour at most; more wait their turn
 */
@ConfigurationProperties("rulewright.mail")
record MailSettings(
        @DefaultValue("Rulewright <rulewright@localhost>") String from,
        @DefaultValue("12") int perHour) {}
