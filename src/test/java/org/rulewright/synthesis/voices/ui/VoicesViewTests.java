package org.rulewright.synthesis.voices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Stance;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.ui.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class VoicesViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;

    @BeforeEach
    void openTheDocket() {
        rulemaking = new Rulemaking(portal);
    }

    private void openPage() {
        open("staff/voices?docket=" + rulemaking.docket().number());
    }

    private static String words() {
        return _get(VoicesView.class).getElement().getTextRecursively();
    }

    private static String said() {
        return _get(Notice.class).getElement().getTextRecursively();
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    private void expect(String name) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Organisation or kind of commenter")), name);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why they are expected")), "Named in the assessment.");
        press("Add");
    }

    @Test
    void expectsSomebodyAndShowsThatTheyCame() {
        openPage();
        assertThat(words()).contains("Nobody is expected yet", "8 days left to ask");

        expect("<b>Limpet</b> Works");
        assertThat(words()).contains("Expected: 1 of 1 missing", "<b>Limpet</b> Works", "Named in the assessment.");

        rulemaking.from("<B>LIMPET</B> Works, Inc.", "ACADEMIA", Stance.SUPPORT, "Here.");
        openPage();
        assertThat(words()).contains("Expected: 0 of 1 missing", "Has come", "1 comment:");
    }

    @Test
    void saysWhyNobodyWasAddedAndKeepsWhatWasTyped() {
        openPage();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Organisation or kind of commenter")), "Limpet Works");
        press("Add");

        assertThat(said()).contains("why they are expected");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Organisation or kind of commenter"))
                        .getValue())
                .isEqualTo("Limpet Works");
    }

    @Test
    void notesThatTheyWereAskedAndThenExpectsThemNoMore() {
        openPage();
        expect("Limpet Works");

        _setValue(_get(DatePicker.class), LocalDate.of(2022, 6, 1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("How, and by whom")), "By telephone.");
        press("Note it");
        assertThat(words()).contains("Asked on 1 June 2022, noted by analyst. By telephone.", "Missing, asked");

        press("Expect no more");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(words()).contains("Nobody is expected yet");
    }

    @Test
    void expectsSomebodyWhoCommentedBefore() {
        var earlier = rulemaking;
        var name = "Aaa Cockle Institute " + earlier.docket().number();
        for (var count = 0; count < 40; count++) {
            earlier.from(name, "ACADEMIA", Stance.SUPPORT, "Then " + count);
        }
        rulemaking = new Rulemaking(portal);
        openPage();
        assertThat(words()).contains(name);

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().filter(("Expect " + name)::equals).isPresent())));

        assertThat(said()).contains("They are expected now");
        assertThat(words()).contains("Commented in " + earlier.docket().number() + ".");
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void letsAnApproverReadOnly() {
        openPage();

        assertThat(words()).contains("Categories beside earlier dockets");
        assertThat(_find(ExpectForm.class)).isEmpty();
    }

    @Test
    void offersTheDocketsWhereNoneIsChosen() {
        open("staff/voices");

        assertThat(words()).contains("Choose a docket", rulemaking.docket().number());
    }
}
