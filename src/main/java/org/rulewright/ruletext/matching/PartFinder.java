package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.rulewright.ruletext.matching.Matching.Doubt;
import org.rulewright.ruletext.matching.Matching.Part;
import org.rulewright.ruletext.matching.Matching.Relation;

/** Finds passages that hold a part of the words of another: split off, or taken up. */
final class PartFinder {
    private static final double MOST = 0.8;
    private static final double WORTH_ASKING = 0.55;
    private static final double CLEAR_LEAD = 0.1;
    private static final int WORDS_TO_KNOW_IT = 6;
    private static final int WORDS_BESIDE = 2;

    private final Kinship kinship;
    private final Vocabulary vocabulary;
    private final Told told;
    private final List<Part> found = new ArrayList<>();
    private final List<Doubt> uncertain = new ArrayList<>();

    PartFinder(Kinship kinship, Vocabulary vocabulary, Told told) {
        this.kinship = kinship;
        this.vocabulary = vocabulary;
        this.told = told;
    }

    List<Part> found() {
        return found;
    }

    List<Doubt> uncertain() {
        return uncertain;
    }

    void find() {
        told.all(Relation.SPLIT)
                .forEach(answer -> found.add(new Part(answer.before(), answer.after(), Relation.SPLIT)));
        told.all(Relation.MERGED)
                .forEach(answer -> found.add(new Part(answer.before(), answer.after(), Relation.MERGED)));
        find(Side.splitting(kinship, vocabulary));
        find(Side.merging(kinship, vocabulary));
    }

    private void find(Side side) {
        var open = IntStream.range(0, side.partCount())
                .filter(part -> side.isOpenPart(part) && side.partWords(part).length >= WORDS_BESIDE)
                .boxed()
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var leftovers = new Leftovers(side, vocabulary);
        var wholes = new HashMap<Integer, List<Claim>>();
        for (var part : open) {
            var claim = leftovers.best(part);
            if (claim != null && !isTold(side, claim)) {
                wholes.computeIfAbsent(claim.whole(), _ -> new ArrayList<>()).add(claim);
            }
        }
        wholes.forEach((whole, claims) -> settle(side, whole, claims));
    }

    private boolean isTold(Side side, Claim claim) {
        return side.isSplitting()
                ? told.isSettled(claim.whole(), claim.part())
                : told.isSettled(claim.part(), claim.whole());
    }

    private void settle(Side side, int whole, List<Claim> claims) {
        var sure = claims.stream()
                .filter(claim -> isSure(side, claim))
                .sorted(Comparator.comparing((Claim claim) -> side.isNumberedAlike(claim))
                        .thenComparingDouble(Claim::weight)
                        .reversed())
                .toList();
        var isOpen = side.isOpenWhole(whole);
        if (isOpen && sure.size() < 2) {
            claims.forEach(claim -> ask(side, claim, Relation.SAME));
            return;
        }
        claims.stream().filter(claim -> !sure.contains(claim)).forEach(claim -> ask(side, claim, side.relation()));
        sure.forEach(claim -> found.add(side.part(claim)));
        if (isOpen || (!sure.isEmpty() && side.isRightfulHeir(sure.getFirst()))) {
            found.remove(side.part(sure.getFirst()));
            side.enthrone(sure.getFirst()).ifPresent(found::add);
        }
    }

    private boolean isSure(Side side, Claim claim) {
        var known = side.partWords(claim.part()).length >= WORDS_TO_KNOW_IT && claim.lead() >= CLEAR_LEAD;
        return claim.share() >= MOST && (known || side.isBeside(claim));
    }

    private void ask(Side side, Claim claim, Relation relation) {
        if (claim.share() >= WORTH_ASKING && side.partWords(claim.part()).length >= WORDS_TO_KNOW_IT) {
            var part = side.part(claim);
            uncertain.add(new Doubt(part.before(), part.after(), relation, false, claim.share()));
        }
    }
}
