package org.rulewright.comment.ui.arrival;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.bundle.Hearings;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "hearing-view-clerk", roles = "ANALYST")
class HearingViewTests extends UiTest {

    private static final String TRANSCRIPT =
            "MS. RIVERA: Ten is too low. Please raise it.\nMR. OKAFOR: Ten is too high.\nMS. RIVERA: It is not.";

    @Autowired
    Hearings hearings;

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void readATranscript() {
        OwnAuthority.as(
                Role.ADMIN,
                () -> accounts.put(
                        new NewAccount("hearing-view-clerk", "Clerk", Role.ANALYST, "hearing-view-pass", false)));
        var docket = aDocket().in(dockets, agencies);
        var brought = new Hearings.Brought(
                "hearing.txt",
                TRANSCRIPT.getBytes(StandardCharsets.UTF_8),
                Instant.now().minus(Duration.ofDays(1)),
                "INDIVIDUAL");
        var bundle = hearings.read(docket.id(), brought);
        open("staff/intake?docket=%s&by=hearing&bundle=%d".formatted(docket.number(), bundle.value()));
    }

    @Test
    void showsWhoSaidWhat() {
        assertThat(statements()).hasSize(3);
        assertThat(statements().getFirst()).contains("Ms. Rivera", "Ten is too low. Please raise it.");
    }

    @Test
    void dividesAStatementAtWordsThatAreCopiedFromIt() {
        divideFirstAt("Please raise");

        assertThat(statements()).hasSize(4);
        assertThat(statements().get(1)).contains("Please raise it.").doesNotContain("Ten is too low.");
    }

    @Test
    void saysBesideTheWordsThatTheyDoNotStandThere() {
        divideFirstAt("Not said at all");

        var words = beginning();
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage()).contains("do not stand in the statement");
        assertThat(words.getValue()).isEqualTo("Not said at all");
        assertThat(statements()).hasSize(3);
    }

    @Test
    void joinsAStatementWithTheOneBefore() {
        _click(_find(Button.class, spec -> spec.withText("Join with the one before"))
                .getLast());

        assertThat(statements()).hasSize(2);
    }

    @Test
    void offersNoJoiningToTheFirst() {
        assertThat(_find(Button.class, spec -> spec.withText("Join with the one before")))
                .hasSize(2);
    }

    @Test
    void leavesOutAllThatOneSpeakerSaid() {
        var leaveOut = _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Leave out all of"))
                .findFirst();
        _click(leaveOut.orElseThrow());

        assertThat(statements()).singleElement().asString().contains("Mr. Okafor");
    }

    private static void divideFirstAt(String words) {
        _find(Details.class, spec -> spec.withPredicate(details -> "Divide".equals(details.getSummaryText())))
                .getFirst()
                .setOpened(true);
        _setValue(beginning(), words);
        _click(_find(Button.class, spec -> spec.withText("Divide")).getFirst());
    }

    private static TextField beginning() {
        return _find(TextField.class, spec -> spec.withLabel("The first words of the second part"))
                .getFirst();
    }

    private static List<String> statements() {
        return _find(ItemCard.class).stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }
}
