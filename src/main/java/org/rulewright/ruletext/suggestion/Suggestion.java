package org.rulewright.ruletext.suggestion;

import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.Redline;

/**
 * A change to one provision of one version, as somebody suggested it.
 *
 * @param anchor the words that it is about
 * @param before the provision as it read in that version
 * @param after the provision as it should read; empty where it should go
 */
public record Suggestion(Anchor anchor, String before, String after) {
    /** Puts other words in the place of the anchor's. Refuses where the provision does not hold those. */
    public static Suggestion replacing(Anchor anchor, String before, String words) {
        var start = start(anchor, before);
        var end = end(anchor, before);
        return new Suggestion(anchor, before, before.substring(0, start) + words + before.substring(end));
    }

    /** Takes the anchor's words out, with one of the two spaces that would be left. Refuses as above. */
    public static Suggestion deleting(Anchor anchor, String before) {
        var start = start(anchor, before);
        var end = end(anchor, before);
        var isSpaced = before.startsWith(" ", end) && (start == 0 || before.startsWith(" ", start - 1));
        return new Suggestion(anchor, before, before.substring(0, start) + before.substring(isSpaced ? end + 1 : end));
    }

    /** Puts words behind the anchor's, to the letter. Refuses as above. */
    public static Suggestion insertingAfter(Anchor anchor, String before, String words) {
        var end = end(anchor, before);
        return new Suggestion(anchor, before, before.substring(0, end) + words + before.substring(end));
    }

    /** How it reads. */
    public Redline redline() {
        return changes().redline();
    }

    /** What it changes. Where the same words stand there several times, the anchor says which are meant. */
    public Changes changes() {
        return placed(anchor, before)
                .map(start -> Changes.between(before, after, start, start + length(anchor, before)))
                .orElseGet(() -> Changes.between(before, after));
    }

    private static int start(Anchor anchor, String before) {
        return placed(anchor, before).orElseThrow(() -> new Refusal("ruletext.refused.quote"));
    }

    private static int end(Anchor anchor, String before) {
        return start(anchor, before) + length(anchor, before);
    }

    private static int length(Anchor anchor, String before) {
        return anchor.isWholeProvision() ? before.length() : anchor.quote().length();
    }

    private static Optional<Integer> placed(Anchor anchor, String before) {
        return anchor.isWholeProvision()
                ? Optional.of(0)
                : new Quotation(anchor.quote(), anchor.prefix(), anchor.suffix()).placeIn(before);
    }
}
