package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Drafts;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class KeptWordsTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;

    @BeforeEach
    void changeThreeProvisions() {
        rulemaking = new Rulemaking(portal)
                .withDraft(
                        List.of(
                                "A toxin is controlled under this entry.",
                                "Samples for a laboratory are not.",
                                "Makers apply for a licence."),
                        List.of(
                                "All toxins are controlled under this entry.",
                                "Samples for any laboratory are not.",
                                "Makers apply for a licence in writing."));
    }

    private String address(String more) {
        return "staff/synthesis?docket=" + rulemaking.docket().number() + more;
    }

    private static List<TextArea> reasons() {
        return _find(_get(ChangeList.class), TextArea.class);
    }

    @Test
    void keepsTheReasonsThatWereTypedWhenOneIsSaved() {
        open(address("&tab=changes"));
        _setValue(reasons().get(0), "It says the same in fewer words.", true);
        _setValue(reasons().get(2), "The panel asked for it.", true);

        _click(_find(Button.class, spec -> spec.withText("Save the reason")).get(2));

        assertThat(reasons())
                .extracting(TextArea::getValue)
                .containsExactly("It says the same in fewer words.", "", "The panel asked for it.");
        assertThat(rulemaking.chain().reasons()).hasSize(2);
    }

    @Test
    void saysOfWhichChangesTheReasonIsMissing() {
        open(address("&tab=changes"));
        assertThat(missing()).isEqualTo(3);

        _setValue(reasons().get(0), "It says the same in fewer words.", true);
        assertThat(missing()).isEqualTo(2);
        assertThat(_get(MissingPane.class).getElement().getTextRecursively()).contains("2 changes");

        _setValue(reasons().get(0), "", true);
        assertThat(missing()).isEqualTo(3);
    }

    private static int missing() {
        return _get(ChangeList.class).getElement().getTextRecursively().split("A change without a stated reason").length
                - 1;
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void keepsAnAnswerToThePanelWhileAnExcerptIsFiled() {
        rulemaking.blocked(rulemaking.chain().changes().getFirst().lineage(), "Charge for them.");
        rulemaking.published("", "Name them in the plural.");
        var concern = rulemaking.concern("Plural names");
        open(address("&tab=panel"));
        _setValue(_get(_get(FindingList.class), TextArea.class), "We do.", true);

        ComboBox<Concern> choice = _get(ComboBox.class, spec -> spec.withPlaceholder("File under a concern"));
        _setValue(choice, rulemaking.chain().concern(concern).orElseThrow(), true);

        assertThat(rulemaking.unfiled()).isEmpty();
        assertThat(_get(_get(FindingList.class), TextArea.class).getValue()).isEqualTo("We do.");
        assertThat(rulemaking.balance().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.answer()).isEqualTo("We do."));
    }

    @Test
    void saysAtTheFieldWhyWordsAreRefusedAndLeavesThem() {
        rulemaking.analystDoes(() -> portal.getBean(Drafts.class)
                .giveReason(
                        rulemaking.docket().id(),
                        rulemaking.chain().changes().getFirst().id(),
                        "It says the same."));
        rulemaking.answer(
                rulemaking.concern("Scope"), new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false));
        open(address("&tab=changes"));
        rulemaking.signForTheRest("As far as we came.");
        rulemaking.approverDoes(
                () -> portal.getBean(Clearing.class).publish(rulemaking.docket().id()));

        _setValue(reasons().getFirst(), "Another reason.", true);

        assertThat(reasons().getFirst().isInvalid()).isTrue();
        assertThat(reasons().getFirst().getErrorMessage()).isNotBlank();
        assertThat(reasons().getFirst().getValue()).isEqualTo("Another reason.");
    }
}
