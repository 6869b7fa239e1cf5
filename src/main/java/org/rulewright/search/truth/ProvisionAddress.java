package org.rulewright.search.truth;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which people name a provision, so that all of them find it: § 740.2(d)(4), 740.2(d)(4), (d)(4). */
public final class ProvisionAddress {

    private static final Pattern NOISE = Pattern.compile("[\\s§¶]+");

    private ProvisionAddress() {}

    /** As it is compared: without signs and space, in small letters. */
    public static String plain(String address) {
        return NOISE.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The whole address and each tail of it that begins with a bracket; none of an empty one. */
    public static List<String> parts(String address) {
        var whole = plain(address);
        var parts = new LinkedHashSet<String>();
        if (!whole.isEmpty()) {
            parts.add(whole);
        }
        for (var start = whole.indexOf('('); start >= 0; start = whole.indexOf('(', start + 1)) {
            parts.add(whole.substring(start));
        }
        return List.copyOf(parts);
    }
}
