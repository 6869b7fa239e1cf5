package org.rulewright.comment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes of any redactions of a text those that can be carried out: in order, apart, around labels and whole signs. */
final class JoinedRedactions {

    private JoinedRedactions() {}

    static List<Redaction> of(String text, List<Gap> claims, List<Redaction> redactions) {
        var around = new ArrayList<Redaction>();
        for (var redaction : joined(text, redactions)) {
            around.addAll(around(redaction, claims));
        }
        return around.stream()
                .filter(redaction ->
                        !text.substring(redaction.start(), redaction.end()).isBlank())
                .toList();
    }

    /** Those that overlap or touch become one, under the ground of the longest of them. */
    private static List<Redaction> joined(String text, List<Redaction> redactions) {
        var joined = new ArrayList<Redaction>();
        var longest = 0;
        for (var next : ordered(text, redactions)) {
            var length = next.end() - next.start();
            if (joined.isEmpty() || joined.getLast().end() < next.start()) {
                joined.add(next);
                longest = length;
            } else {
                var last = joined.removeLast();
                var ground = length > longest ? next : last;
                joined.add(ground.over(last.start(), Math.max(last.end(), next.end())));
                longest = Math.max(longest, length);
            }
        }
        return joined;
    }

    private static List<Redaction> ordered(String text, List<Redaction> redactions) {
        return redactions.stream()
                .filter(redaction -> redaction.start() < text.length())
                .map(redaction -> wholeSigns(text, redaction))
                .sorted(Comparator.comparingInt(Redaction::start).thenComparingInt(Redaction::end))
                .toList();
    }

    private static Redaction wholeSigns(String text, Redaction redaction) {
        var start = redaction.start();
        var end = Math.min(redaction.end(), text.length());
        return redaction.over(isWithinSign(text, start) ? start - 1 : start, isWithinSign(text, end) ? end + 1 : end);
    }

    private static boolean isWithinSign(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** What is left of a redaction before, between and behind the labels that it reaches over. */
    private static List<Redaction> around(Redaction redaction, List<Gap> claims) {
        var left = new ArrayList<Redaction>();
        var from = redaction.start();
        for (var claim :
                claims.stream().sorted(Comparator.comparingInt(Gap::start)).toList()) {
            if (claim.end() <= from || claim.start() >= redaction.end()) {
                continue;
            }
            if (from < claim.start()) {
                left.add(redaction.over(from, claim.start()));
            }
            from = claim.end();
        }
        if (from < redaction.end()) {
            left.add(redaction.over(from, redaction.end()));
        }
        return left;
    }
}
