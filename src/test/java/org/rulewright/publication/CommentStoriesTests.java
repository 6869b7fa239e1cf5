package org.rulewright.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.ruletext.CarriedAnchor;
import org.rulewright.ruletext.suggestion.Rebased.State;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CommentStoriesTests {
    static final String VACCINE = "This entry does not control a vaccine.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    CommentStories stories;

    private AskedWords asked(Comment comment) {
        return Objects.requireNonNull(
                stories.get(comment.trackingNumber()).said().getFirst().suggestion());
    }

    private CarriedWords carried(Comment comment) {
        return Objects.requireNonNull(
                stories.get(comment.trackingNumber()).said().getFirst().carried());
    }

    @Test
    void saysWhatTheNextVersionMadeOfASuggestedWording() {
        var rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("Brevetoxin;", VACCINE),
                        List.of("Brevetoxins;", "This entry does not control a licensed product."));

        var followed = asked(rulemaking.suggesting("OTHER", 0, "Brevetoxins;"));
        var overruled = asked(rulemaking.suggesting("OTHER", 1, "This entry does not control a vaccine, nor a kit."));

        assertThat(Objects.requireNonNull(followed.now()).state()).isEqualTo(State.ALREADY_THERE);
        assertThat(followed.version()).isEqualTo(2);
        assertThat(Objects.requireNonNull(overruled.now()).state()).isEqualTo(State.IN_CONFLICT);
    }

    @Test
    void saysWhereTheWordsOfAPointStandNow() {
        var rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("Brevetoxin, from red tides;", VACCINE),
                        List.of("Brevetoxins, from red tides;", VACCINE));

        var changed = carried(rulemaking.suggesting("OTHER", 0, "Nothing of the kind;"));
        var kept = carried(rulemaking.suggesting("OTHER", 1, "Nothing of the kind."));

        assertThat(changed.now().state()).isEqualTo(CarriedAnchor.State.TEXT_CHANGED);
        assertThat(changed.redline().after()).isEqualTo("Brevetoxins, from red tides;");
        assertThat(kept.now().state()).isEqualTo(CarriedAnchor.State.KEPT);
        assertThat(kept.from()).isEqualTo(1);
        assertThat(kept.to()).isEqualTo(2);
    }

    @Test
    void keepsDraftsToTheAgency() {
        var rulemaking = new Rulemaking(portal).withDraft(List.of("Brevetoxin;"), List.of("Brevetoxins;"));
        var comment = rulemaking.suggesting("OTHER", 0, "Brevetoxins;");

        assertThat(rulemaking.analyst(() -> asked(comment)).now()).isNull();
        assertThat(asked(comment).redline().after()).isEqualTo("Brevetoxins;");
    }
}
