package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTests {

    private static final ConcernId A = new ConcernId(1);
    private static final ConcernId B = new ConcernId(2);
    private static final ConcernId C = new ConcernId(3);

    private static Outline flat(int size) {
        var places = new ArrayList<Outline.Place>();
        for (var id = 1; id <= size; id++) {
            places.add(new Outline.Place(new ConcernId(id), null, id));
        }
        return new Outline(places);
    }

    private static List<String> numbered(Outline outline) {
        return outline.numbers().stream()
                .map(entry ->
                        entry.getValue() + " " + (char) ('A' + entry.getKey().value() - 1))
                .toList();
    }

    @Test
    void putsAConcernBeforeUnderAndBehindOthers() {
        var outline = flat(4);

        outline.put(C, new Spot.Before(A));
        assertThat(numbered(outline)).containsExactly("1 C", "2 A", "3 B", "4 D");

        outline.put(B, new Spot.Under(C));
        outline.put(A, new Spot.Before(B));
        assertThat(numbered(outline)).containsExactly("1 C", "1.1 A", "1.2 B", "2 D");

        outline.put(C, new Spot.Last());
        assertThat(numbered(outline)).containsExactly("1 D", "2 C", "2.1 A", "2.2 B");
    }

    @Test
    void putsNothingUnderItselfOrWhereNothingIs() {
        var outline = flat(3);
        outline.put(B, new Spot.Under(A));
        outline.put(C, new Spot.Under(B));

        for (var spot : List.of(
                new Spot.Under(A),
                new Spot.Under(B),
                new Spot.Before(C),
                new Spot.Before(A),
                new Spot.Under(new ConcernId(9)),
                new Spot.Before(new ConcernId(9)))) {
            assertThat(outline.allows(A, spot)).isFalse();
            outline.put(A, spot);
        }

        assertThat(numbered(outline)).containsExactly("1 A", "1.1 B", "1.1.1 C");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void losesNothingHoweverItIsRearranged(long seed) {
        var random = new Random(seed);
        var outline = flat(9);
        var moves = List.of(Move.values());

        for (var act = 0; act < 200; act++) {
            var id = new ConcernId(1 + random.nextInt(9));
            var other = new ConcernId(1 + random.nextInt(9));
            switch (random.nextInt(4)) {
                case 0 -> outline.put(id, new Spot.Before(other));
                case 1 -> outline.put(id, new Spot.Under(other));
                case 2 -> outline.put(id, new Spot.Last());
                default -> outline.move(id, moves.get(random.nextInt(moves.size())));
            }
            assertThat(outline.numbers())
                    .extracting(Map.Entry::getKey)
                    .hasSize(9)
                    .doesNotHaveDuplicates();
            assertThat(new Outline(outline.places()).numbers()).hasSize(9);
        }
    }
}
