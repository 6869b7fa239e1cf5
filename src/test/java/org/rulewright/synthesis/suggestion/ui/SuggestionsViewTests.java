package org.rulewright.synthesis.suggestion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class SuggestionsViewTests extends UiTest {
    static final String USE = "Items packed for medical or diagnostic use are addressed in entry 1C991.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    RuleTexts texts;

    Rulemaking rulemaking;

    @BeforeEach
    void propose() {
        rulemaking = new Rulemaking(portal).withDraft(List.of(USE, "Abrin;"), List.of(USE, "Abrin;"));
    }

    private void open() {
        open("staff/suggestions?docket=" + rulemaking.docket().number());
    }

    private void askForTwoThatExcludeEachOther() {
        rulemaking.suggesting("ACADEMIA", 0, USE.replace("or diagnostic", "or food safety"));
        rulemaking.suggesting("OTHER", 0, USE.replace(" or diagnostic", ""));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @Test
    void saysThatNobodyAsksForOtherWords() {
        open();

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Nobody asks for other words");
    }

    @Test
    void drawsWhatExcludesWhatBesideATable() {
        askForTwoThatExcludeEachOther();

        open();

        var map = _get(ConflictMap.class).getElement();
        assertThat(map.getTextRecursively())
                .contains("Academia and research: wording A. Other: wording B. They cannot both be accepted.");
        assertThat(_find(NativeTable.class)).hasSize(1);
    }

    @Test
    void offersToSwapWhatIsExcluded() {
        askForTwoThatExcludeEachOther();
        open();

        _click(button("Accept wording A"));
        assertThat(_find(Button.class, spec -> spec.withText("Accept wording B")))
                .isEmpty();
        _click(button("Take A out and accept B"));

        assertThat(_get(SandboxPane.class).getElement().getTextRecursively()).contains("wording B");
    }

    @Test
    void carriesIntoTheDraftOnlyAfterAsking() {
        askForTwoThatExcludeEachOther();
        open();
        _click(button("Accept wording A"));

        _click(button("Carry into the draft"));
        assertThat(draft()).isEqualTo(USE);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(draft()).isEqualTo(USE.replace("or diagnostic", "or food safety"));
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void showsApproversEverythingAndLetsThemChangeNothing() {
        askForTwoThatExcludeEachOther();

        open();

        assertThat(_find(WordingCard.class)).hasSize(2);
        assertThat(_find(Button.class, spec -> spec.withText("Accept wording A")))
                .isEmpty();
    }

    private String draft() {
        return rulemaking.analyst(
                () -> texts.text(texts.get(rulemaking.docket().id(), 2).id())
                        .provisions()
                        .getFirst()
                        .text());
    }
}
