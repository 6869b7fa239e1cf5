package org.rulewright.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mail to a mail server by SMTP (RFC 5321), as plain text that says of itself that a program wrote it. */
final class SmtpCarrier implements Carrier {

    private static final Pattern REPLY = Pattern.compile("\\b[45]\\d\\d(?:[ -][45]\\.\\d{1,3}\\.\\d{1,3})?");

    private final JavaMailSender server;
    private final InternetAddress from;

    SmtpCarrier(JavaMailSender server, InternetAddress from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void carry(Mail mail) throws Undelivered {
        try {
            server.send(message -> {
                var head = new MimeMessageHelper(message, false, "UTF-8");
                head.setFrom(from);
                head.setTo(new InternetAddress(mail.to().value(), true));
                head.setSubject(mail.subject());
                head.setText(mail.text());
                message.setHeader("Message-ID", "<" + mail.name() + "@" + domain() + ">");
                message.setHeader("Auto-Submitted", "auto-generated");
                message.setHeader("X-Auto-Response-Suppress", "All");
                if (!mail.oneClick().isEmpty()) {
                    message.setHeader("List-Unsubscribe", "<" + mail.oneClick() + ">");
                    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
                } else if (!mail.unsubscribe().isEmpty()) {
                    message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
                }
            });
        } catch (MailAuthenticationException _) {
            throw new Undelivered(Undelivered.Kind.AWAY, "account");
        } catch (MailSendException e) {
            throw told(e);
        } catch (MailException _) {
            throw new Undelivered(Undelivered.Kind.LATER, "broken");
        }
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /** A server's answers can repeat the address; only their numbers are kept. */
    private static Undelivered told(MailSendException failure) {
        var causes = Stream.concat(Stream.of(failure.getMessageExceptions()), Stream.ofNullable(failure.getCause()))
                .flatMap(SmtpCarrier::withCauses)
                .toList();
        var reply = causes.stream()
                .map(cause -> REPLY.matcher(String.valueOf(cause.getMessage())))
                .filter(found -> found.find())
                .map(found -> found.group())
                .findFirst();
        var isRefused = causes.stream()
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
        if (isRefused) {
            return new Undelivered(Undelivered.Kind.REFUSED, reply.orElse("refused"));
        }
        return causes.stream().anyMatch(SendFailedException.class::isInstance)
                ? new Undelivered(Undelivered.Kind.LATER, reply.orElse("refused"))
                : new Undelivered(Undelivered.Kind.AWAY, "away");
    }

    private static Stream<Throwable> withCauses(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, SmtpCarrier::next);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException several && several.getNextException() != null
                ? several.getNextException()
                : failure.getCause();
    }
}
