package org.rulewright.synthesis.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.rulewright.synthesis.ConcernId;

/**
 * How far those who coded a sample agree.
 *
 * <p>An excerpt can be filed under several concerns. What a person filed it under, all of it together, is one value: two
 * people agree on an excerpt where they filed it under exactly the same concerns, or both under none. The machine chooses
 * one concern or none; it is held only against what a person filed under one or none, and what is left out is counted.
 *
 * @param twice how many excerpts at least two people have coded
 * @param alpha over all people; empty where it is not defined
 * @param people each two of them
 * @param machine each person and the machine
 */
public record Agreement(int twice, OptionalDouble alpha, List<OfPeople> people, List<OfMachine> machine) {

    /** Two people. */
    public record OfPeople(Coder one, Coder other, Kappa kappa) {}

    /**
     * A person and the machine.
     *
     * @param leftOut how many excerpts the person filed under several concerns
     */
    public record OfMachine(Coder person, Kappa kappa, int leftOut) {}

    static Agreement of(List<Coder> coders, List<Coded> units) {
        var said =
                units.stream().map(unit -> List.copyOf(unit.answers().values())).toList();
        return new Agreement(
                Math.toIntExact(
                        said.stream().filter(answers -> answers.size() > 1).count()),
                Alpha.nominal(said),
                pairs(coders, units),
                coders.stream().map(coder -> machine(coder, units)).toList());
    }

    private static List<OfPeople> pairs(List<Coder> coders, List<Coded> units) {
        var pairs = new ArrayList<OfPeople>();
        for (var one = 0; one < coders.size(); one++) {
            for (var other : coders.subList(one + 1, coders.size())) {
                pairs.add(people(coders.get(one), other, units));
            }
        }
        return pairs;
    }

    private static OfPeople people(Coder one, Coder other, List<Coded> units) {
        var both = units.stream()
                .flatMap(unit ->
                        of(one, unit).flatMap(first -> of(other, unit).map(second -> new Kappa.Pair<>(first, second))))
                .toList();
        return new OfPeople(one, other, Kappa.of(both));
    }

    private static OfMachine machine(Coder person, List<Coded> units) {
        var coded = units.stream()
                .flatMap(unit -> of(person, unit).map(said -> new Kappa.Pair<>(said, unit.ofMachine())))
                .toList();
        var comparable = coded.stream().filter(pair -> pair.one().size() <= 1).toList();
        return new OfMachine(person, Kappa.of(comparable), coded.size() - comparable.size());
    }

    private static Stream<Set<ConcernId>> of(Coder coder, Coded unit) {
        return Stream.ofNullable(unit.answers().get(coder.id()));
    }
}
