package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rulewright.ruletext.matching.Chain.Link;
import org.rulewright.ruletext.matching.Matching.Doubt;
import org.rulewright.ruletext.matching.Matching.Part;
import org.rulewright.ruletext.matching.Matching.Relation;

/** Gathers what staff should look at: about each passage one question, the likeliest one. */
final class Doubts {
    private final Kinship kinship;
    private final Alike alike;
    private final Told told;
    private final Set<Integer> askedBefore = new HashSet<>();
    private final Set<Integer> askedAfter = new HashSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Doubts(Kinship kinship, Alike alike, Told told) {
        this.kinship = kinship;
        this.alike = alike;
        this.told = told;
    }

    /**
     * All doubts, in the order of the new text.
     *
     * @param parts what is a part of something, or may be
     * @param row pairs of which the words don't tell whether others are meant
     */
    List<Doubt> all(PartFinder parts, List<Link> row) {
        parts.found().forEach(this::settle);
        row.forEach(link -> ask(doubt(link, true)));
        alike.rivalled().forEach(link -> ask(doubt(link, true)));
        var open =
                new ArrayList<>(parts.uncertain().stream().filter(this::isOpen).toList());
        alike.worthAsking().forEach(link -> open.add(doubt(link, false)));
        open.stream()
                .sorted(Comparator.comparingDouble(Doubt::likeness).reversed())
                .forEach(this::ask);
        doubts.sort(Comparator.comparingInt(Doubt::after).thenComparingInt(Doubt::before));
        return doubts;
    }

    /** What is known to be part of something, or to be made of parts, raises no other question. */
    private void settle(Part part) {
        if (part.relation() == Relation.SPLIT) {
            askedAfter.add(part.after());
        } else {
            askedBefore.add(part.before());
        }
    }

    private boolean isOpen(Doubt doubt) {
        return switch (doubt.relation()) {
            case SAME -> kinship.areOpen(doubt.before(), doubt.after());
            case SPLIT -> kinship.isOpenAfter(doubt.after());
            case MERGED -> kinship.isOpenBefore(doubt.before());
        };
    }

    private static Doubt doubt(Link link, boolean accepted) {
        return new Doubt(link.before(), link.after(), Relation.SAME, accepted, Math.min(1, link.weight()));
    }

    private void ask(Doubt doubt) {
        if (!told.isSettled(doubt.before(), doubt.after()) && isNew(doubt)) {
            askedAfter.add(doubt.after());
            doubts.add(doubt);
        }
    }

    private boolean isNew(Doubt doubt) {
        return switch (doubt.relation()) {
            case MERGED -> askedBefore.add(doubt.before());
            case SPLIT -> !askedAfter.contains(doubt.after());
            case SAME -> !askedAfter.contains(doubt.after()) && askedBefore.add(doubt.before());
        };
    }
}
