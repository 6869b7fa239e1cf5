package org.rulewright.synthesis.clearance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.clearance.ChainLink;
import org.rulewright.synthesis.clearance.ClearanceRole;
import org.rulewright.synthesis.clearance.Clearances;
import org.rulewright.synthesis.clearance.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-approver", roles = "APPROVER")
class ClearanceViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clearances clearances;

    Rulemaking rulemaking;

    @BeforeEach
    void draftAnAnswer() {
        rulemaking = new Rulemaking(portal);
        answer("Plural names");
    }

    private void answer(String title) {
        var answer = new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false);
        rulemaking.answer(rulemaking.concern(title), answer);
    }

    private Person person(String name) {
        return clearances.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void openAsCounsel() {
        var links =
                List.of(new ChainLink(ClearanceRole.COUNSEL, person("approver").id()));
        clearances.set(rulemaking.docket().id(), links);
        open("staff/clearance?docket=" + rulemaking.docket().number());
    }

    private static MarginPart margin(int place) {
        var margin = _find(MarginPart.class).get(place);
        _find(margin, Details.class).forEach(details -> details.setOpened(true));
        return margin;
    }

    private static TextArea field(MarginPart margin, String label) {
        return _get(margin, TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(Component within, String words) {
        _click(_get(within, Button.class, spec -> spec.withText(words)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu knows kinds of components, not of what they hold
    private static ComboBox<Person> choice(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @Test
    void setsAChainAndSignsAlongIt() {
        open("staff/clearance?docket=" + rulemaking.docket().number());
        _setValue(choice("Counsel"), person("approver"));
        _click(_get(Button.class, spec -> spec.withText("Save the chain")));

        _click(_get(Button.class, spec -> spec.withText("Sign as Counsel")));

        assertThat(clearances.book(rulemaking.docket().id()).missing()).isZero();
        assertThat(_find(Button.class, spec -> spec.withText("Sign as Counsel")))
                .isEmpty();
    }

    @Test
    void saysAtTheFieldThatWordsAreMissing() {
        openAsCounsel();
        var margin = margin(0);

        press(margin, "Save the remark");
        press(margin, "Give it back");

        assertThat(field(margin, "In the margin, for staff only").getErrorMessage())
                .isEqualTo("Write something first.");
        assertThat(field(margin, "What must change").getErrorMessage()).isEqualTo("Say what must change.");
        assertThat(field(margin, "What must change").isInvalid()).isTrue();
    }

    @Test
    void keepsWhatIsTypedElsewhereWhenAPartIsSigned() {
        answer("Costs");
        openAsCounsel();
        _setValue(field(margin(1), "In the margin, for staff only"), "Is that so?");
        _setValue(field(margin(1), "What must change"), "Say which law.");

        press(margin(0), "Sign as Counsel");
        assertThat(field(margin(1), "In the margin, for staff only").getValue()).isEqualTo("Is that so?");

        press(margin(1), "Save the remark");
        assertThat(field(margin(1), "In the margin, for staff only").getValue()).isEmpty();
        assertThat(field(margin(1), "What must change").getValue()).isEqualTo("Say which law.");
    }

    @Test
    void saysAtTheFieldWhoCannotStandInAndWhoStandsTwice() {
        openAsCounsel();
        _setValue(choice("Who stands in for you as Counsel"), person("approver"));
        assertThat(choice("Who stands in for you as Counsel").getErrorMessage()).startsWith("Choose somebody else");

        _setValue(choice("Program"), person("approver"));
        press(UI.getCurrent(), "Save the chain");
        assertThat(choice("Program").isInvalid()).isFalse();
        assertThat(choice("Counsel").isInvalid()).isTrue();
    }
}
