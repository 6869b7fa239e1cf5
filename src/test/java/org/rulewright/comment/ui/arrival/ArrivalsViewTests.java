package org.rulewright.comment.ui.arrival;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Comments;
import org.rulewright.comment.bundle.Bundles;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "entry-view-clerk", roles = "ANALYST")
class ArrivalsViewTests extends UiTest {

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    @Autowired
    Accounts accounts;

    @Autowired
    Comments comments;

    @Autowired
    Bundles bundles;

    @BeforeEach
    void employ() {
        OwnAuthority.as(
                Role.ADMIN,
                () -> accounts.put(
                        new NewAccount("entry-view-clerk", "Clerk", Role.ANALYST, "entry-view-pass", false)));
    }

    @Test
    void takesALetterInAndWritesItsReceipt() {
        var docket = aDocket().in(dockets, agencies);
        open("staff/intake?docket=" + docket.number());
        stamp(docket);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the person")), "Ada Limpet");
        _setValue(category(), agencies.categories(docket.agency().id()).getFirst());
        _setValue(_get(TextArea.class), "Leave it out.");

        _click(_get(Button.class, spec -> spec.withText("Take in and write the receipt")));

        assertThat(comments.ledger(docket.id()).received()).isEqualTo(1);
        assertThat(_get(Section.class, spec -> spec.withClasses("rw-letter"))
                        .getElement()
                        .getTextRecursively())
                .contains("Dear Ada Limpet", docket.number() + "-C0001", "It came in time.");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        var docket = aDocket().in(dockets, agencies);
        open("staff/intake?docket=" + docket.number());
        _setValue(_get(TextArea.class), "Leave it out.");

        _click(_get(Button.class, spec -> spec.withText("Take in and write the receipt")));
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        stamp(docket);
        _click(_get(Button.class, spec -> spec.withText("Take in and write the receipt")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Name of the person"))
                        .isInvalid())
                .isTrue();
        assertThat(category().isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Leave it out.");
        assertThat(comments.ledger(docket.id()).received()).isZero();
    }

    @Test
    void showsEachMessageAndLeavesOneOut() {
        var docket = aDocket().in(dockets, agencies);
        var mail = "From: Ada <ada@example.org>\nSubject: <script>alert(1)</script>\n\nLeave it out.\n";
        var bundle = bundles.bringMail(
                docket.id(), "mail.eml", "INDIVIDUAL", new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));

        await().pollInSameThread().until(() -> bundles.get(bundle).isWhole());

        open("staff/intake?docket=%s&by=mail&bundle=%d".formatted(docket.number(), bundle.value()));
        assertThat(_get(ItemCard.class).getElement().getTextRecursively())
                .contains("1. <script>alert(1)</script>", "Ada <ada@example.org>", "The time is the sender’s word");
        _click(_get(Button.class, spec -> spec.withText("Leave it out")));

        assertThat(_find(ItemCard.class)).isEmpty();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("There is nothing here.");
    }

    private void stamp(Docket docket) {
        var yesterday = Instant.now().minusSeconds(3600).atZone(docket.agency().zone());
        _setValue(_get(DatePicker.class), yesterday.toLocalDate());
        _setValue(_get(TimePicker.class), LocalTime.of(yesterday.getHour(), 0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Category> category() {
        return _get(Select.class, spec -> spec.withLabel("Category"));
    }
}
