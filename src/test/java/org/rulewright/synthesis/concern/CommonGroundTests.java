package org.rulewright.synthesis.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.campaign.CampaignSize;
import org.rulewright.synthesis.concern.CommonGround.Heard;
import org.rulewright.synthesis.concern.CommonGround.Verdict;

class CommonGroundTests {

    private static CategoryVoices category(String code, long inFavour, long changes, long against, long unsaid) {
        return new CategoryVoices(code, 0, new CampaignSize(0, 0, 0, 0), new Sides(inFavour, changes, against, unsaid));
    }

    @Test
    void agreesWhereAllThatAreHeardHoldTheSameSide() {
        var ground = CommonGround.of(List.of(
                category("INDUSTRY", 0, 4, 2, 9), category("ACADEMIA", 0, 3, 0, 0), category("CIVIL", 2, 0, 0, 5)));

        assertThat(ground.verdict()).isEqualTo(Verdict.AGREE);
        assertThat(ground.shared()).contains(Side.CHANGES);
        assertThat(ground.heard()).extracting(Heard::category).containsExactly("INDUSTRY", "ACADEMIA");
    }

    @Test
    void differsWhereTheyHoldDifferentSides() {
        var ground = CommonGround.of(List.of(category("INDUSTRY", 0, 0, 5, 0), category("CIVIL", 5, 0, 0, 0)));

        assertThat(ground.verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(ground.shared()).isEmpty();
    }

    @Test
    void namesTheOneThatIsSplit() {
        var ground = CommonGround.of(List.of(category("INDUSTRY", 2, 1, 2, 0), category("CIVIL", 5, 0, 0, 0)));

        assertThat(ground.verdict()).isEqualTo(Verdict.SPLIT);
        assertThat(ground.split()).extracting(Heard::category).containsExactly("INDUSTRY");
    }

    @Test
    void holdsASideFromTwoThirdsOn() {
        assertThat(new Sides(2, 1, 0, 0).held()).contains(Side.FOR);
        assertThat(new Sides(3, 2, 0, 0).held()).isEmpty();
        assertThat(Sides.NONE.held()).isEmpty();
    }

    @Test
    void hearsNeitherTooFewVoicesNorThoseThatFitNoCategory() {
        var ground = CommonGround.of(List.of(category("INDUSTRY", 2, 0, 0, 90), category("OTHER", 0, 0, 50, 0)));

        assertThat(ground.verdict()).isEqualTo(Verdict.UNHEARD);
        assertThat(ground.heard()).isEmpty();
    }
}
