package org.rulewright.ruletext.matching;

import java.util.Optional;
import org.rulewright.ruletext.matching.Matching.Part;
import org.rulewright.ruletext.matching.Matching.Relation;

/** One way to look for parts: new ones split off from old ones, or old ones taken up by new ones. */
final class Side {
    private final Kinship kinship;
    private final Vocabulary vocabulary;
    private final Relation relation;

    private Side(Kinship kinship, Vocabulary vocabulary, Relation relation) {
        this.kinship = kinship;
        this.vocabulary = vocabulary;
        this.relation = relation;
    }

    static Side splitting(Kinship kinship, Vocabulary vocabulary) {
        return new Side(kinship, vocabulary, Relation.SPLIT);
    }

    static Side merging(Kinship kinship, Vocabulary vocabulary) {
        return new Side(kinship, vocabulary, Relation.MERGED);
    }

    boolean isSplitting() {
        return relation == Relation.SPLIT;
    }

    Relation relation() {
        return relation;
    }

    int partCount() {
        return isSplitting() ? kinship.newSize() : kinship.oldSize();
    }

    int wholeCount() {
        return isSplitting() ? kinship.oldSize() : kinship.newSize();
    }

    boolean isOpenPart(int part) {
        return isSplitting() ? kinship.isOpenAfter(part) : kinship.isOpenBefore(part);
    }

    boolean isOpenWhole(int whole) {
        return isSplitting() ? kinship.isOpenBefore(whole) : kinship.isOpenAfter(whole);
    }

    int[] partWords(int part) {
        return isSplitting() ? vocabulary.after(part) : vocabulary.before(part);
    }

    int[] wholeWords(int whole) {
        return isSplitting() ? vocabulary.before(whole) : vocabulary.after(whole);
    }

    /** The words of what the whole is in the other text. */
    int[] counterpartWords(int whole) {
        return partWords(counterpart(whole));
    }

    private int counterpart(int whole) {
        return isSplitting() ? kinship.heir(whole) : kinship.ancestor(whole);
    }

    int expectedWhole(int part) {
        return (int) ((long) part * wholeCount() / Math.max(partCount(), 1));
    }

    /** Whether nothing but other open passages stands between the part and what the whole is in its text. */
    boolean isBeside(Claim claim) {
        if (isOpenWhole(claim.whole())) {
            return false;
        }
        var counterpart = counterpart(claim.whole());
        for (int place = Math.min(counterpart, claim.part()) + 1;
                place < Math.max(counterpart, claim.part());
                place++) {
            if (!isOpenPart(place)) {
                return false;
            }
        }
        return true;
    }

    Part part(Claim claim) {
        return isSplitting()
                ? new Part(claim.whole(), claim.part(), relation)
                : new Part(claim.part(), claim.whole(), relation);
    }

    boolean isNumberedAlike(Claim claim) {
        var part = part(claim);
        return kinship.areNumberedAlike(part.before(), part.after());
    }

    /** Whether the part bears the number of the whole, and what was taken for the whole does not. */
    boolean isRightfulHeir(Claim claim) {
        var whole = claim.whole();
        return !isOpenWhole(whole)
                && isNumberedAlike(claim)
                && !isNumberedAlike(new Claim(counterpart(whole), whole, 0, 0, 0));
    }

    /** Takes the part for what the whole is in its text; what was taken for it before is a part then. */
    Optional<Part> enthrone(Claim claim) {
        var whole = claim.whole();
        Optional<Part> before = isOpenWhole(whole)
                ? Optional.empty()
                : Optional.of(part(new Claim(counterpart(whole), whole, 0, 0, 0)));
        before.ifPresent(part -> kinship.release(part.before(), part.after()));
        var part = part(claim);
        kinship.accept(part.before(), part.after());
        return before;
    }
}
