package org.rulewright.moderation.rules;

import static org.rulewright.moderation.rules.Patterns.all;
import static org.rulewright.moderation.rules.Patterns.both;
import static org.rulewright.moderation.rules.Patterns.group;
import static org.rulewright.moderation.rules.Patterns.matching;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Numbers that stand for one person: of cards, accounts, papers, devices. */
final class Numbers {

    private static final String DIGITS_APART =
            "(?<![\\p{L}\\p{N}])(?<![\\p{N}][.,-])\\d(?:[ -]?\\d){12,18}+(?![\\p{L}\\p{N}])";
    private static final int LONGEST_IPV6 = 8;

    private static final Pattern CARD_GROUPS =
            Pattern.compile("(?<![\\p{L}\\p{N}])[3-6]\\d{3}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?![\\p{L}\\p{N}])");

    static final Detector CARD = both(
            matching(Pattern.compile(DIGITS_APART), Checksums::isCard),
            all(CARD_GROUPS),
            group(Patterns.of(
                    "(?:card|visa|mastercard|amex)\\b\\D{0,30}+(\\d(?:[ -]?\\d){12,18}+)(?![\\p{L}\\p{N}])")));

    static final Detector IBAN = new Ibans();

    static final Detector SOCIAL_SECURITY = both(
            all(Pattern.compile(
                    "(?<![\\p{L}\\p{N}-])\\d{3}([-.\u2010\u2011\u2013 ])\\d{2}\\1\\d{4}(?![\\p{L}\\p{N}]|-\\d)")),
            group(
                    Patterns.of(
                            "(?:\\bssn|social security|\\bitin)\\b[^\\d\\n]{0,30}+(\\d{9}|\\d{3}[- .]?\\d{2}[- .]?\\d{4})(?!\\d)")));

    static final Detector NETWORK_ADDRESS = both(
            matching(
                    Pattern.compile("(?<![\\p{L}\\p{N}.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\p{L}\\p{N}]|\\.\\d)"),
                    Numbers::isIpv4),
            matching(
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}:])[0-9A-Fa-f]{0,4}+(?::[0-9A-Fa-f]{0,4}+){2,7}+(?![\\p{L}\\p{N}:])"),
                    Numbers::isIpv6),
            all(
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}:-])[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\\1[0-9A-Fa-f]{2}){4}(?![\\p{L}\\p{N}:-])")));

    /** A number that counts because of what stands before it. */
    static final Detector IDENTITY_PAPER = both(
            group(Patterns.of("\\b(?:passport|driver.?s?.? licen[cs]e|driving licen[cs]e|licen[cs]e plate|dl)\\b"
                    + "(?: ?(?:no\\b\\.?|number|num|nr|id|is|it.s|to|#|:|,|in|state|for|\\()){0,6}[\\s:#-]{0,3}"
                    + "([A-Z]{0,3}[- ]?\\d[A-Z\\d-]{4,18}+)(?![\\p{L}\\p{N}])")),
            group(Patterns.of(
                    "\\b(?:tax(?:payer)?(?: identification)?(?: id)?|tin|ein|vat|medicare|medicaid|mbi|member|patient"
                            + "|account|acct|routing|npi|dea|medical record|mrn)\\b"
                            + "(?: ?(?:no\\b\\.?|number|num|nr|id|is|#|:|,)){1,5}[\\s:#-]{0,3}"
                            + "([A-Z]{0,3}\\d[A-Z\\d-]{4,18}+)(?![\\p{L}\\p{N}])")));

    private Numbers() {}

    private static boolean isIpv4(String address) {
        return Arrays.stream(address.split("\\.")).mapToInt(Integer::parseInt).allMatch(part -> part <= 255);
    }

    private static boolean isIpv6(String address) {
        var groups = Arrays.stream(address.split(":"))
                .filter(group -> !group.isEmpty())
                .count();
        return groups == LONGEST_IPV6 || (groups >= 2 && address.contains("::"));
    }
}
