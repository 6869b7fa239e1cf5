package org.rulewright.base;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address as it can be written into a letter's head: a plain local part and a full domain name, in ASCII.
 *
 * <p>Names around it, comments, quotes and lists of several (RFC 5322 allows all of them) are no part of it, so that
 * nothing can be smuggled in beside it. A domain in another script is kept in its ASCII form (RFC 5891).
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("([\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*)@"
            + "((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63})");
    private static final int LONGEST_LOCAL_PART = 64;

    /** Refuses what {@link #of} does not give. */
    public MailAddress {
        var parts = SHAPE.matcher(value);
        if (value.length() > LONGEST || !parts.matches() || parts.group(1).length() > LONGEST_LOCAL_PART) {
            throw new Refusal("base.mail.address");
        }
    }

    /** The address as somebody typed it; empty where no mail could be sent to it. */
    public static Optional<MailAddress> of(String typed) {
        var stripped = typed.strip();
        var at = stripped.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            var domain = IDN.toASCII(stripped.substring(at + 1)).toLowerCase(Locale.ROOT);
            return Optional.of(new MailAddress(stripped.substring(0, at) + "@" + domain));
        } catch (IllegalArgumentException | Refusal _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "MailAddress[hidden]";
    }
}
