package org.rulewright.synthesis.triage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Comment;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.triage.ManyRows;
import org.rulewright.synthesis.triage.ReadingNow;
import org.rulewright.synthesis.triage.TriageActs;
import org.rulewright.synthesis.triage.TriageDesk;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.rulewright.synthesis.triage.TriageOrder;
import org.rulewright.synthesis.ui.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class TriageViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    TriageDesk desk;

    @Autowired
    ReadingNow reading;

    Rulemaking rulemaking;
    Comment alone;
    Comment first;

    @BeforeEach
    void receiveSomeComments() {
        rulemaking = new Rulemaking(portal);
        first = rulemaking.published(letter());
        rulemaking.published(letter());
        alone = rulemaking.published(other(1), "Name them in the plural.");
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        rulemaking.analyst(() -> desk.behind(rulemaking.docket().id())) == 0);
    }

    @Test
    void listsWhatIsNewFirst() {
        open(address(""));

        assertThat(rows()).hasSize(3);
        assertThat(rows().getFirst()).contains("Stands for a campaign of 2.", "Not read");
        assertThat(rows().get(1)).contains("Like no other.", "0 of 1 filed");
        assertThat(rows().getLast()).contains("Repeats one of a campaign of 2.");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void keepsWhatIsListedInTheAddress() {
        open(address("&among=distinct"));
        assertThat(rows()).hasSize(2);

        _get(CheckboxGroup.class).setValue(Set.of(Only.FLAGGED));

        assertThat(query()).contains("among=distinct", "only=flagged");
        assertThat(_get(ListPane.class).getElement().getTextRecursively()).contains("No comment matches");
    }

    @Test
    void opensACommentBesideTheList() {
        open(address("&comment=" + alone.trackingNumber().value()));

        assertThat(said(DetailPane.class)).contains("Name them in the plural.", "word1000");
        assertThat(_find(Anchor.class, spec -> spec.withPredicate(link -> "e".equals(key(link)))))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref())
                        .startsWith("staff/synthesis?")
                        .contains(
                                "docket=" + rulemaking.docket().number(),
                                alone.trackingNumber().value()));
    }

    @Test
    void keepsWhatIsTickedWhileACommentIsOpened() {
        open(address(""));
        _find(RowItem.class).getFirst().tick().setValue(true);

        open(address("&comment=" + alone.trackingNumber().value()));
        assertThat(said(BulkBar.class)).contains("With the one chosen:");
        open(address("&order=newest"));

        assertThat(said(BulkBar.class)).contains("With all 3 that match:");
    }

    @Test
    void saysWhatTheFilterAsksFor() {
        open(address("&among=own&only=flagged.unread&words=200&assigned=nobody"));

        assertThat(said(FilterBar.class))
                .contains("Filter: Additions to campaigns, To nobody, At least 200 words, Flagged, Unread");
    }

    @Test
    void marksAsReadAndTakesItBack() {
        open(address("&comment=" + alone.trackingNumber().value()));

        _click(_get(Button.class, spec -> spec.withText("Mark as read (R)")));
        assertThat(rows().get(1))
                .as("it stays where it stood")
                .contains("Like no other.")
                .doesNotContain("Not read");
        _click(_get(Button.class, spec -> spec.withText("Undo: 1 marked as read")));

        assertThat(rows().get(1)).contains("Not read");
    }

    @Test
    void givesACommentToTheReader() {
        open(address("&comment=" + alone.trackingNumber().value()));

        _click(_get(Button.class, spec -> spec.withText("Assign to me (A)")));

        assertThat(rows().get(1)).contains("With analyst");
        open(address("&assigned=me"));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void flagsAllThatMatchWithAReason() {
        open(address("&among=campaign"));

        _click(_get(Button.class, spec -> spec.withText("Flag")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What is there to mind?")), "Ask counsel");
        _click(_get(Button.class, spec -> spec.withText("Do it for 2")));

        assertThat(rows()).hasSize(2).allMatch(row -> row.contains("Flagged: Ask counsel"));
        open(address(""));
        assertThat(rows()).filteredOn(row -> row.contains("Flagged")).hasSize(2);
    }

    @Test
    void saysWhyNothingWasFlaggedAndKeepsWhatWasTyped() {
        open(address(""));

        _click(_get(Button.class, spec -> spec.withText("Flag")));
        var reason = _get(TextField.class, spec -> spec.withLabel("What is there to mind?"));
        _setValue(reason, " ");
        _click(_get(Button.class, spec -> spec.withText("Do it for 3")));

        assertThat(said(BulkDialog.class)).contains("Nothing was flagged: say what to mind.");
        assertThat(reason.getValue()).isEqualTo(" ");
        _setValue(reason, "Ask counsel");
        _click(_get(Button.class, spec -> spec.withText("Do it for 3")));
        assertThat(_find(BulkDialog.class)).isEmpty();
    }

    @Test
    void saysHowFarAnActOnVeryManyIs() {
        ManyRows.in(rulemaking.docket(), portal.getBean(JdbcClient.class));
        open(address(""));

        _click(_get(Button.class, spec -> spec.withText("Assign")));
        _click(_get(Button.class, spec -> spec.withText("Do it for 5,004")));
        var acts = portal.getBean(TriageActs.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rulemaking
                        .analyst(() -> acts.underway(rulemaking.docket().id()))
                        .isEmpty());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(_find(ActProgress.class)).isEmpty();
        assertThat(said(Notice.class)).contains("Nothing to change");
    }

    @Test
    void keepsAFilterUnderAName() {
        open(address("&among=own&order=longest"));

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of this filter")), "Additions");
        _click(_get(Button.class, spec -> spec.withText("Keep the filter")));
        open(address(""));

        assertThat(_get(Anchor.class, spec -> spec.withText("Additions")).getHref())
                .contains("among=own", "order=longest");
    }

    @Test
    void showsWhoElseReadsIt() {
        var account = new NewAccount("triage-eve", "Eve", Role.ANALYST, "a-long-password-eve", false);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
        OwnAuthority.as("triage-eve", Role.ANALYST, () -> {
            reading.look(alone.id());
            return true;
        });
        open(address("&comment=" + alone.trackingNumber().value()));

        assertThat(rows().get(1)).contains("Eve reads it now");
        assertThat(said(DetailPane.class)).contains("Eve reads it now");
    }

    @Test
    void saysThatTheListIsNotWhatItWas() {
        open(address(""));
        var stale =
                _find(Button.class, spec -> spec.withText("Other comments stand here by now. Show the list as it is."));
        assertThat(stale).isEmpty();

        rulemaking.published(other(7));
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        rulemaking.analyst(() -> desk.behind(rulemaking.docket().id())) == 0);
        _get(TriageView.class).look();
        _click(_get(Button.class, spec -> spec.withText("Other comments stand here by now. Show the list as it is.")));

        assertThat(rows()).hasSize(4);
    }

    @Test
    void hasAKeyForEachAct() {
        open(address("&comment=" + alone.trackingNumber().value()));

        assertThat(_find(
                        Component.class,
                        spec -> spec.withPredicate(part -> part.getElement().hasAttribute("data-key"))))
                .extracting(TriageViewTests::key)
                .containsExactlyInAnyOrder("?", "r", "a", "f", "e", "j", "k");
        _click(_get(NativeButton.class, spec -> spec.withText("Keys (?)")));
        assertThat(_find(NativeButton.class, spec -> spec.withText("Single keys work")))
                .hasSize(1);
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void letsApproversLookOnly() {
        open(address("&comment=" + alone.trackingNumber().value()));

        assertThat(rows()).hasSize(3);
        assertThat(_find(BulkBar.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Flag (F)"))).isEmpty();
    }

    @Test
    void readsAnyAddressWithoutFailing() {
        open(address("&status=x&among=%3Cscript%3E&words=-1&order=;drop&after=0~1&only=a.b&assigned=999999"));

        assertThat(_find(ListPane.class)).hasSize(1);
        assertThat(_find(Select.class)).isNotEmpty();
        open(address("&order=" + TriageOrder.NEWEST.name().toLowerCase(Locale.ROOT) + "&after=0~-3.5~4"));
        assertThat(rows()).hasSize(3);
    }

    private String address(String more) {
        return "staff/triage?docket=" + rulemaking.docket().number() + more;
    }

    private static List<String> rows() {
        return _find(RowItem.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static String said(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private static String key(Component part) {
        return part.getElement().getAttribute("data-key");
    }

    private static String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }
}
