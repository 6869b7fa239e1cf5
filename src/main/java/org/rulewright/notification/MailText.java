package org.rulewright.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rulewright.base.Letter;
import org.rulewright.platform.PortalAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets a letter in words: subject, text in lines that any program shows well, and at the foot who writes and why. */
@Component
class MailText {

    private static final int LINE = 72;
    private static final int LONGEST_ARGUMENT = 500;

    private final MessageSource messages;
    private final PortalAddress portal;

    MailText(MessageSource messages, PortalAddress portal) {
        this.messages = messages;
        this.portal = portal;
    }

    String subject(Letter letter) {
        return onOneLine(say(letter.key() + ".subject", arguments(letter)));
    }

    String text(Letter letter) {
        var words = say(letter.key() + ".text", arguments(letter));
        var foot = say("notification.foot", portal.of(""));
        var ending = letter.unsubscribe().isEmpty()
                ? ""
                : "\n" + say("notification.foot.unsubscribe") + "\n" + letter.unsubscribe();
        return wrapped(words) + "\n\n-- \n" + wrapped(foot) + ending + "\n";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** What people wrote fills a place in our words and nothing else: it is kept short and on one line. */
    private static Object[] arguments(Letter letter) {
        return letter.arguments().stream()
                .map(MailText::onOneLine)
                .map(argument -> argument.length() <= LONGEST_ARGUMENT
                        ? argument
                        : argument.substring(0, argument.offsetByCodePoints(0, LONGEST_ARGUMENT / 2)) + "\u2026")
                .toArray();
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static String wrapped(String text) {
        return text.lines().map(MailText::broken).collect(Collectors.joining("\n"));
    }

    /** A link longer than a line stays whole. */
    private static String broken(String line) {
        var broken = new StringBuilder();
        var length = 0;
        for (var word : Arrays.asList(line.split(" ", -1))) {
            if (length > 0) {
                var isFull = length + 1 + word.length() > LINE;
                broken.append(isFull ? "\n" : " ");
                length = isFull ? 0 : length + 1;
            }
            broken.append(word);
            length += word.length();
        }
        return broken.toString();
    }
}
