package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.LateRule;
import org.rulewright.docket.Periods;
import org.rulewright.docket.ui.PeriodNotices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class PeriodsViewTests extends UiTest {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Periods periods;

    @Test
    @WithMockUser(roles = "APPROVER")
    void extendsAPeriodAndTellsEverybodyWhy() {
        var docket = aDocket().in(dockets, agencies);
        var day = LocalDate.now(EASTERN).plusDays(30);

        open("staff/dockets/" + docket.number());
        fillIn(day);
        press("Extend the comment period");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(closeOf(docket))
                .isEqualTo(day.plusDays(1).atStartOfDay(EASTERN).toInstant());
        open("dockets/" + docket.number());
        assertThat(_get(PeriodNotices.class).getElement().getTextRecursively())
                .contains("Extended on", "Many asked for more time. (87 FR 12345)");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void reopensAClosedDocket() {
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        var docket =
                aDocket().opening(yesterday.minusSeconds(60)).closing(yesterday).in(dockets, agencies);

        open("staff/dockets/" + docket.number());
        fillIn(LocalDate.now(EASTERN).plusDays(3));
        press("Reopen for comment");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(dockets.get(docket.id()).periods()).hasSize(2);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void asksForWhatIsMissingAndKeepsWhatWasTyped() {
        var docket = aDocket().in(dockets, agencies);

        open("staff/dockets/" + docket.number());
        _setValue(_get(DatePicker.class), LocalDate.now(EASTERN).plusDays(2));
        press("Extend the comment period");

        _assertNone(ConfirmDialog.class);
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(periods.history(docket.id()).notices()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void setsTheGraceWithItsReason() {
        var docket = aDocket().in(dockets, agencies);

        open("staff/dockets/" + docket.number());
        _setValue(_get(IntegerField.class), 30);
        _setValue(reasons(1), "Slow lines.");
        press("Set the late rule");

        assertThat(periods.lateRule(docket.id())).isEqualTo(new LateRule(false, 30));
    }

    private static void fillIn(LocalDate day) {
        _setValue(_get(DatePicker.class), day);
        _setValue(_get(TextField.class), "87 FR 12345");
        _setValue(reasons(0), "Many asked for more time.");
    }

    private static TextArea reasons(int place) {
        return _find(TextArea.class).get(place);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private Instant closeOf(Docket docket) {
        return dockets.get(docket.id()).periods().getLast().closes();
    }
}
