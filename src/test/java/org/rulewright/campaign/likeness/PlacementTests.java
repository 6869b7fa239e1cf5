package org.rulewright.campaign.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlacementTests {

    /** Texts are the numbers of steps on a way: neighbours are alike, and likeness falls by a tenth a step. */
    private final Placement placement = new Placement((text, other) -> Math.max(0, 1 - 0.1 * Math.abs(text - other)));

    @Test
    void letsATextJoinWhatIsLikeIt() {
        placement.place(10, List.of());
        placement.place(12, List.of(10L));

        assertThat(placement.placed()).containsEntry(10L, -10L).containsEntry(12L, -10L);
    }

    @Test
    void opensACampaignForATextThatIsLikeNone() {
        placement.place(10, List.of());
        placement.place(13, List.of(10L));

        assertThat(placement.placed()).containsEntry(13L, -13L);
    }

    @Test
    void gluesNothingTogetherByAChainOfSmallSteps() {
        LongStream.rangeClosed(1, 40)
                .forEach(text ->
                        placement.place(text, LongStream.range(1, text).boxed().toList()));

        placement
                .placed()
                .forEach((text, campaign) ->
                        assertThat(Math.abs(text + campaign)).isLessThanOrEqualTo(5));
        assertThat(placement.placed().values()).contains(-1L, -7L);
    }

    @Test
    void unitesTwoCampaignsThatATextLinks() {
        placement.stands(10, 1);
        placement.knows(1, new Placement.Standing(10L, 1, false));
        placement.stands(14, 2);
        placement.knows(2, new Placement.Standing(14L, 9, false));

        placement.place(12, List.of(10L, 14L));

        assertThat(placement.unions()).containsExactly(new Placement.Union(1, 2));
        assertThat(placement.placed()).containsEntry(12L, 2L);
    }

    @Test
    void neverUnitesWhatStaffDecidedAbout() {
        placement.stands(10, 1);
        placement.knows(1, new Placement.Standing(10L, 1, true));
        placement.stands(13, 2);
        placement.knows(2, new Placement.Standing(13L, 9, false));

        placement.place(11, List.of(10L, 13L));

        assertThat(placement.unions()).isEmpty();
        assertThat(placement.placed()).containsEntry(11L, 1L);
    }

    @Test
    void followsAUnionWithinTheSameBatch() {
        placement.place(10, List.of());
        placement.place(14, List.of(10L));
        placement.place(12, List.of(10L, 14L));
        placement.place(15, List.of(14L));

        assertThat(placement.placed().values().stream().distinct()).hasSize(1);
        assertThat(placement.unions()).isEmpty();
    }
}
