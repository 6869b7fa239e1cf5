package org.rulewright.synthesis.clearance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
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
        var concern = rulemaking.concern("Plural names");
        rulemaking.answer(concern, new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void setsAChainAndSignsAlongIt() {
        open("staff/clearance?docket=" + rulemaking.docket().number());
        ComboBox<Person> counsel = _get(ComboBox.class, spec -> spec.withLabel("Counsel"));
        var me = clearances.people().stream()
                .filter(person -> person.name().equals("approver"))
                .findFirst()
                .orElseThrow();
        _setValue(counsel, me);
        _click(_get(Button.class, spec -> spec.withText("Save the chain")));

        _click(_get(Button.class, spec -> spec.withText("Sign as Counsel")));

        assertThat(clearances.book(rulemaking.docket().id()).missing()).isZero();
        assertThat(_find(Button.class, spec -> spec.withText("Sign as Counsel")))
                .isEmpty();
    }
}
