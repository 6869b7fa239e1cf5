package org.rulewright.synthesis.coding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.coding.BlindCoding;
import org.rulewright.synthesis.coding.CodingSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class CodingViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    CodingSamples samples;

    @Autowired
    BlindCoding coding;

    Rulemaking rulemaking;
    String address;

    @BeforeEach
    void publishSome() {
        rulemaking = new Rulemaking(portal);
        address = "staff/coding?docket=" + rulemaking.docket().number();
        rulemaking.published("", "One plural.", "Two plurals.");
    }

    @Test
    void saysWhatIsNeededBeforeASampleCanBeDrawn() {
        open(address);

        _assertOne(EmptyState.class);
        _assertNone(DrawForm.class);
    }

    @Test
    void leadsFromTheLotToTheAgreement() {
        rulemaking.concern("Plural names");
        open(address);
        _setValue(_get(IntegerField.class), 2);
        _click(_get(Button.class, spec -> spec.withText("Draw the sample")));

        choose();
        _click(_get(Button.class, spec -> spec.withText("Save and go on")));
        assertThat(text(_get(UnitCard.class))).contains("Excerpt 2 of 2");
        _click(_get(Button.class, spec -> spec.withText("Under none of these")));
        _assertNone(UnitCard.class);
        assertThat(text(_get(CodingView.class))).contains("You have coded all of the sample", "2 of 2");

        _click(_get(Button.class, spec -> spec.withText("Close the sample")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(_get(ResultPart.class)))
                .contains("No excerpt was coded by two people", "Between people and machine");
        _assertOne(DisputeList.class);

        open(address);
        assertThat(_find(Anchor.class))
                .anyMatch(link ->
                        link.getHref().startsWith(address) && link.getText().startsWith("Drawn"));
    }

    @Test
    void savesNothingWithoutAConcernBeforeSomebodySaysNone() {
        rulemaking.concern("Plural names");
        rulemaking.analyst(() -> samples.draw(rulemaking.docket().id(), 2));
        open(address);

        assertThat(_get(Button.class, spec -> spec.withText("Save and go on")).isEnabled())
                .isFalse();
        choose();
        assertThat(_get(Button.class, spec -> spec.withText("Save and go on")).isEnabled())
                .isTrue();
    }

    @Test
    void showsWhatOneSaidAgainSoThatItCanBeChanged() {
        var names = rulemaking.concern("Plural names");
        var sample = rulemaking.analyst(() -> samples.draw(rulemaking.docket().id(), 2));
        rulemaking.analystDoes(() -> coding.code(sample, 1, Set.of(names)));

        open(address + "&unit=1");

        assertThat(group().getValue()).extracting(Concern::id).containsExactly(names);
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void showsAnApproverHowFarItIsAndNothingOfWhatWasCoded() {
        var names = rulemaking.concern("Plural names");
        var sample = rulemaking.analyst(() -> samples.draw(rulemaking.docket().id(), 2));
        rulemaking.analystDoes(() -> coding.code(sample, 1, Set.of(names)));

        open(address);
        _assertNone(UnitCard.class);
        assertThat(text(_get(CodingView.class))).contains("1 of 2", "with seed").doesNotContain("Plural names");

        open(address + "&sample=" + sample.value());
        _assertNone(ResultPart.class);
    }

    private void choose() {
        var group = group();
        var all = rulemaking.chain().concerns();
        _setValue(group, Set.copyOf(all));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CheckboxGroup<Concern> group() {
        return (CheckboxGroup<Concern>) _get(CheckboxGroup.class);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
