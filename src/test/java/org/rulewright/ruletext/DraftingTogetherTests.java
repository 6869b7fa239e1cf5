package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.drafting.Delete;
import org.rulewright.ruletext.drafting.DraftAct.Reword;
import org.rulewright.ruletext.drafting.DraftProvision;
import org.rulewright.ruletext.drafting.Merge;
import org.rulewright.ruletext.drafting.Move;
import org.rulewright.ruletext.drafting.StaleDraft;
import org.rulewright.ruletext.drafting.Visit;
import org.springframework.security.access.AccessDeniedException;

class DraftingTogetherTests extends DraftingTest {

    @Test
    void refusesWordsThatWouldOverwriteThoseOfSomebodyElse() {
        act(new Reword(at("(d)(16)"), "Theirs;"), 0);

        var refusal = catchThrowableOfType(StaleDraft.class, () -> act(new Reword(at("(d)(16)"), "Mine;"), 0));

        assertThat(refusal).hasMessage("ruletext.drafting.stale.words");
        assertThat(refusal.theirs()).map(DraftProvision::text).contains("Theirs;");
        assertThat(provision("(d)(16)").text()).isEqualTo("Theirs;");
        act(new Reword(at("(d)(16)"), "Mine;"), refusal.revision());
        assertThat(provision("(d)(16)").text()).isEqualTo("Mine;");
    }

    @Test
    void letsOneOfManyWriteWhoWriteAtTheSameMoment() {
        var place = at("(d)(16)");

        var written = IntStream.range(0, 8)
                .parallel()
                .mapToObj(writer -> catchThrowable(() -> act(new Reword(place, "Writer " + writer), 0)))
                .filter(Objects::isNull)
                .count();

        assertThat(written).isOne();
        assertThat(desk()).hasSize(1);
    }

    @Test
    void letsTwoPeopleWorkBesideEachOther() {
        act(new Reword(at("(d)(16)"), "Theirs;"), 0);

        act(new Reword(at("(d)(15)"), "Mine;"), 0);

        assertThat(provision("(d)(16)").text()).isEqualTo("Theirs;");
        assertThat(provision("(d)(15)").text()).isEqualTo("Mine;");
    }

    @Test
    void keepsTypingPossibleWhileSomebodyElseMovesTheProvision() {
        var moving = at("(d)(16)");
        act(new Move(moving, Move.Direction.UP), 0);

        act(new Reword(moving, "Saxitoxins;"), 0);

        assertThat(text().find(moving)).map(Provision::text).contains("Saxitoxins;");
    }

    @Test
    void refusesToChangeAnOutlineThatLooksDifferentByNow() {
        act(new Move(at("(d)(16)"), Move.Direction.UP), 0);

        assertThat(catchThrowable(() -> act(new Move(at("(d)(3)"), Move.Direction.UP), 0)))
                .isInstanceOf(StaleDraft.class)
                .hasMessage("ruletext.drafting.stale.outline");
    }

    @Test
    void refusesToDeleteOrMergeWordsThatNobodySaw() {
        act(new Reword(at("(d)(16)"), "Theirs;"), 0);

        assertThat(catchThrowable(() -> act(new Delete(at("(d)"), true), 0)))
                .isInstanceOf(StaleDraft.class)
                .hasMessage("ruletext.drafting.stale.beside");
        assertThat(catchThrowable(() -> act(new Merge(at("(d)(15)")), 0))).isInstanceOf(StaleDraft.class);
    }

    @Test
    void tellsWhoTypesInAProvisionThatIsGone() {
        var gone = at("(d)(16)");
        act(new Delete(gone, true), 0);

        var refusal = catchThrowableOfType(StaleDraft.class, () -> act(new Reword(gone, "Mine;"), 0));

        assertThat(refusal).hasMessage("ruletext.drafting.stale.gone");
        assertThat(refusal.theirs()).isEmpty();
    }

    @Test
    void showsWhoElseHasTheDraftOpenUntilTheyLeave() {
        analyst(() -> desk.look(draft, new Visit("one", at("(d)(4)"))));

        var seen = analyst(() -> desk.look(draft, new Visit("two", null)));

        assertThat(seen.others()).singleElement().matches(other -> other.label().equals("(d)(4)"));
        OwnAuthority.as(Role.ANALYST, () -> {
            desk.leave(draft, "one");
            return draft;
        });
        assertThat(analyst(() -> desk.look(draft, new Visit("two", null))).others())
                .isEmpty();
    }

    @Test
    void letsNobodyElseDraft() {
        var words = new Reword(at("(d)(16)"), "Saxitoxins;");

        for (var role : List.of(Role.APPROVER, Role.PANELIST, Role.MODERATOR)) {
            assertThat(catchThrowable(() -> OwnAuthority.as(role, () -> drafting.act(draft, words, 0))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
