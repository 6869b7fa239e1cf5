package org.rulewright.ruletext;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.CarriedAnchor.State;

/**
 * Sets anchors, and carries them from version to version. An anchor follows the identity of its provision, never a
 * likeness of words: where identity ends, it says so.
 */
public final class Anchors {
    private Anchors() {}

    /** Anchors a whole provision. */
    public static Anchor on(VersionId version, Provision provision) {
        return new Anchor(version, provision.lineage(), provision.label(), "", "", "", provision.hash());
    }

    /** Anchors words of a provision. Refused where the provision does not hold them. */
    public static Anchor on(VersionId version, Provision provision, Quotation words) {
        if (words.placeIn(provision.text()).isEmpty()) {
            throw new Refusal("ruletext.refused.quote");
        }
        return new Anchor(
                version,
                provision.lineage(),
                provision.label(),
                words.quote(),
                words.prefix(),
                words.suffix(),
                provision.hash());
    }

    /** Finds what became of the words. The anchor must be of the version that the descent starts from. */
    public static CarriedAnchor carry(Anchor anchor, Descent descent) {
        if (!anchor.version().equals(descent.from().version().id())) {
            throw new IllegalArgumentException("an anchor is carried from its own version");
        }
        var then = descent.from().find(anchor.lineage());
        var wordsThen = anchor.isWholeProvision() ? then.map(Provision::text).orElse("") : anchor.quote();
        var now = then.stream().flatMap(old -> descent.successors(old).stream()).toList();
        return now.isEmpty()
                ? new CarriedAnchor(State.GONE, List.of(), wordsThen, "", false)
                : carry(anchor, wordsThen, then, now.getFirst(), descent);
    }

    private static CarriedAnchor carry(
            Anchor anchor, String wordsThen, Optional<Provision> then, Provision now, Descent descent) {
        var wordsNow = then.filter(provision -> provision.hash().equals(anchor.hash()))
                .flatMap(provision -> wordsNow(anchor, provision, now));
        if (wordsNow.isEmpty() || !wordsNow.get().equals(wordsThen)) {
            return new CarriedAnchor(State.TEXT_CHANGED, List.of(now), wordsThen, wordsNow.orElse(now.text()), false);
        }
        var state = anchor.label().equals(now.label()) && !descent.isMoved(now) ? State.KEPT : State.MOVED;
        return new CarriedAnchor(state, List.of(now), wordsThen, wordsThen, false);
    }

    private static Optional<String> wordsNow(Anchor anchor, Provision then, Provision now) {
        if (anchor.isWholeProvision()) {
            return Optional.of(now.text());
        }
        return new Quotation(anchor.quote(), anchor.prefix(), anchor.suffix())
                .placeIn(then.text())
                .map(start -> new Successor(start, start + anchor.quote().length())
                        .wordsIn(Redline.exact(then.text(), now.text())));
    }
}
