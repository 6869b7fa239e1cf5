package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Stance;
import org.rulewright.ruletext.Provision;
import org.springframework.beans.factory.annotation.Autowired;

class BearingsTests extends MarkedPlacesTest {

    @Autowired
    Bearings bearings;

    @Test
    void takesThePlaceInTheRuleAndTheSideFromThePointUntilStaffSayOtherwise() {
        rulemaking.withTexts(
                List.of("A toxin is controlled.", "So is its maker."), List.of("All toxins are controlled."));
        var comment = rulemaking.suggesting("OTHER", 1, "So is its seller.");
        var excerpt = excerptOf("Say it so.");

        var given = bearing(comment, excerpt);
        assertThat(Objects.requireNonNull(given.on()).label()).isEqualTo("(2)");
        assertThat(given.stance()).isEqualTo(Stance.UNSTATED);

        var first = rulemaking
                .analyst(() -> bearings.provisions(rulemaking.docket().id()))
                .getFirst();
        rulemaking.analystDoes(() -> bearings.set(excerpt.id(), first.lineage(), Stance.OPPOSE));

        var corrected = bearing(comment, excerpt);
        assertThat(Objects.requireNonNull(corrected.on()).label()).isEqualTo("(1)");
        assertThat(corrected.stance()).isEqualTo(Stance.OPPOSE);
        assertThat(Objects.requireNonNull(corrected.set()).by()).isNotNull();
    }

    @Test
    void findsWhatTheExcerptsUnderAConcernAreAboutInTheNextText() {
        rulemaking.withDraft(
                List.of("A toxin is controlled.", "So is its maker.", "So is its seller."),
                List.of("A toxin is controlled.", "So is its maker."));
        var first = rulemaking.anchor(1, 0).lineage();
        var concern = rulemaking.concern("Makers");
        rulemaking.file(
                concern,
                rulemaking.suggesting("OTHER", 1, "Leave makers out."),
                rulemaking.suggesting("OTHER", 2, "Leave sellers out."));
        rulemaking.file(concern, rulemaking.published("", "Not all toxins."), rulemaking.published("", "Not samples."));
        rulemaking.analystDoes(() -> {
            bearings.set(excerptOf("Not all toxins.").id(), first, Stance.OPPOSE);
            bearings.set(excerptOf("Not samples.").id(), first, Stance.OPPOSE);
        });

        var next = rulemaking
                .analyst(() -> bearings.next(rulemaking.chain().concern(concern).orElseThrow()))
                .orElseThrow();

        assertThat(next.places()).extracting(Provision::label).containsExactly("(1)", "(2)");
        assertThat(next.touched()).hasSize(3).startsWith(first);
    }

    @Test
    void takesNoProvisionOfAnotherDocket() {
        var other = new Rulemaking(portal).withTexts(List.of("A toxin."), List.of("All toxins of this kind."));
        var foreign =
                other.analyst(() -> bearings.provisions(other.docket().id())).getFirst();
        rulemaking.published("", "One.");
        var excerpt = excerptOf("One.");

        assertThatThrownBy(() ->
                        rulemaking.analystDoes(() -> bearings.set(excerpt.id(), foreign.lineage(), Stance.OPPOSE)))
                .hasMessage("synthesis.provision.unknown");
    }

    private Bearing bearing(Comment comment, Excerpt excerpt) {
        return Objects.requireNonNull(
                rulemaking.analyst(() -> bearings.of(comment)).get(excerpt.id()));
    }
}
