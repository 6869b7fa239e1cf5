package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class AnswerEditorTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;
    ConcernId concern;

    @BeforeEach
    void fileUnderAConcern() {
        rulemaking = new Rulemaking(portal)
                .withDraft(List.of("A toxin is controlled."), List.of("All toxins are controlled."));
        concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, rulemaking.published("", "Name them in the plural."));
    }

    private void openAnswer() {
        open("staff/synthesis?docket=" + rulemaking.docket().number() + "&concern=" + concern.value());
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsWhatElseAChangeCarriesOutAsSoonAsItIsTicked() {
        var change = rulemaking.chain().changes().getFirst();
        rulemaking.answer(
                rulemaking.concern("Scope"),
                new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", Set.of(change.id()), false));
        openAnswer();
        assertThat(_get(Dependents.class).getElement().getTextRecursively()).doesNotContain("The same change");

        _setValue((CheckboxGroup<TextChange>) _get(CheckboxGroup.class), Set.of(change), true);

        assertThat(_get(Dependents.class).getElement().getTextRecursively()).contains("The same change carries out");
    }

    @Test
    void saysAsSoonAsTheSummaryIsKeptWhatTheExcerptsDoNotBearOut() {
        openAnswer();
        var summary = _get(TextArea.class, spec -> spec.withLabel("What was said"));
        assertThat(_get(FlawList.class).getComponentCount()).isZero();

        _setValue(summary, "Many asked for the plural.", true);
        assertThat(_get(FlawList.class).getComponentCount()).isPositive();

        _setValue(summary, "", true);
        assertThat(_get(FlawList.class).getComponentCount()).isZero();
    }
}
