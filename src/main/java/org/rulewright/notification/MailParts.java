package org.rulewright.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses where mail goes: to the server that is set, else to the demonstration's mailbox, else nowhere yet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailParts {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    SmtpCarrier smtpCarrier(JavaMailSender server, MailSettings settings) throws AddressException {
        return new SmtpCarrier(server, new InternetAddress(settings.from(), true));
    }

    @Bean
    MailHealthIndicator mailHealthIndicator(MailRelayLoop loop, ObjectProvider<Carrier> carrier) {
        return new MailHealthIndicator(loop, carrier);
    }
}
