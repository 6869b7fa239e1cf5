package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.clearance.ChainLink;
import org.rulewright.synthesis.clearance.ClearanceRole;
import org.rulewright.synthesis.clearance.Clearances;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class SynthesisViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Dockets dockets;

    Rulemaking rulemaking;
    Comment comment;

    @BeforeEach
    void receiveAComment() {
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled under this entry."),
                        List.of("All toxins are controlled under this entry."));
        comment = rulemaking.published("Keep it. Review it later.", "Name them in the plural.");
    }

    private String address(String more) {
        return "staff/synthesis?docket=" + rulemaking.docket().number() + more;
    }

    @Test
    void showsTheFirstCommentWithWhatIsMissing() {
        open(address(""));

        assertThat(_find(H2.class)).extracting(H2::getText).contains("A shellfish importer", "What is missing");
        assertThat(_get(MissingPane.class).getElement().getTextRecursively()).contains("1 excerpt is not filed");
    }

    @Test
    void citesFromAllThatIsFiledAPageAtATime() {
        var concern = rulemaking.concern("Plural names");
        for (var number = 1; number <= 11; number++) {
            rulemaking.file(concern, rulemaking.published("", "One.", "Two.", "Three.", "Four.", "Five."));
        }
        open(address("&concern=" + concern.value()));
        var cite = _get(CitingBar.class);
        cite.setOpened(true);
        var list = _get(cite, UnorderedList.class);
        assertThat(list.getComponentCount()).isEqualTo(50);

        _click(_get(cite, Button.class, spec -> spec.withText("Show 5 more (5 left)")));

        assertThat(list.getComponentCount()).isEqualTo(55);
        _assertNone(cite, Button.class, spec -> spec.withText("Show 5 more (5 left)"));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void filesAnExcerptUnderAConcern() {
        var concern = rulemaking.concern("Plural names");
        open(address(""));

        ComboBox<Concern> choice = _get(ComboBox.class, spec -> spec.withPlaceholder("File under a concern"));
        _setValue(choice, rulemaking.chain().concern(concern).orElseThrow(), true);

        assertThat(rulemaking.unfiled()).isEmpty();
        assertThat(_find(ConcernChip.class)).isNotEmpty();
    }

    @Test
    void marksTheWholeRemark() {
        open(address(""));

        _click(_get(Button.class, spec -> spec.withText("Mark the whole remark")));

        assertThat(rulemaking.excerpts()).anyMatch(excerpt -> excerpt.quote().equals("Keep it. Review it later."));
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
        var concern = rulemaking.concern("Plural names");
        open(address("&concern=" + concern.value()));
        rulemaking.answer(concern, new ResponseDraft("", "Theirs.", Disposition.NOTED, "", Set.of(), false));

        var answer = _get(TextArea.class, spec -> spec.withLabel("Answer"));
        _setValue(answer, "Mine.");
        _click(_get(Button.class, spec -> spec.withText("Save draft")));

        assertThat(answer.getValue()).isEqualTo("Mine.");
        assertThat(rulemaking.chain().responses().values())
                .singleElement()
                .satisfies(response -> assertThat(response.answer()).isEqualTo("Theirs."));

        _click(_get(Button.class, spec -> spec.withText("Put mine in their place")));

        assertThat(rulemaking.chain().responses().values())
                .singleElement()
                .satisfies(response -> assertThat(response.answer()).isEqualTo("Mine."));
    }

    @Test
    void putsAConcernWhereItIsDroppedAndSaysSo() {
        var first = rulemaking.concern("Scope");
        var second = rulemaking.concern("Route");
        open(address(""));

        drop(second, "rw-drop", first);
        assertThat(titles()).containsExactly("1 Route", "2 Scope");
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Route is concern 1 now");

        drop(first, "", second);
        assertThat(titles()).containsExactly("1 Route", "1.1 Scope");

        drop(second, "", first);
        assertThat(titles()).containsExactly("1 Route", "1.1 Scope");
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("It cannot be put there");
    }

    private List<String> titles() {
        return rulemaking.chain().concerns().stream()
                .map(concern -> concern.number() + " " + concern.title())
                .toList();
    }

    /** Drags a row of the outline to the gap before another one, or onto it. */
    private void drop(ConcernId dragged, String target, ConcernId at) {
        UI.getCurrent().getInternals().setActiveDragSourceComponent(row(dragged));
        var place = row(at).getComponentAt(target.isEmpty() ? 1 : 0);
        ComponentUtil.fireEvent(place, new DropEvent<>(place, true, "move", 0, 0, 0, 0));
    }

    private ListItem row(ConcernId concern) {
        return _find(_get(OutlineTree.class), ListItem.class).stream()
                .filter(row -> row.getChildren()
                        .anyMatch(part ->
                                part instanceof Anchor link && link.getHref().contains("concern=" + concern.value())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movesNothingOnceAnswersArePublished() {
        var concern = rulemaking.concern("Scope");
        rulemaking.answer(concern, new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false));
        rulemaking.signForTheRest("As far as we came.");
        rulemaking.approverDoes(
                () -> portal.getBean(Clearing.class).publish(rulemaking.docket().id()));

        open(address(""));

        assertThat(row(concern).getComponentAt(0)).isInstanceOf(Anchor.class);
    }

    @Test
    void laysTheWorkOutByParagraphAndByChangeToo() {
        open(address("&tab=paragraphs"));
        assertThat(_find(ParagraphList.class)).hasSize(1);

        open(address("&tab=changes"));
        assertThat(_find(ChangeWords.class)).hasSize(1);
    }

    @Test
    void opensTheThreadBehindAChangeFromTheDraft() {
        var concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, comment);
        var change = rulemaking.chain().changes().getFirst();
        rulemaking.answer(
                concern, new ResponseDraft("", "Yes, all.", Disposition.ACCEPTED, "", Set.of(change.id()), false));
        rulemaking.blocked(change.lineage(), "Name none of them.");
        signAsCounsel();
        open(address("&tab=changes"));
        var thread = _get(ChangeThread.class);
        assertThat(thread.getElement().getTextRecursively()).doesNotContain("Yes, all.");

        thread.setOpened(true);

        assertThat(thread.getElement().getTextRecursively())
                .contains("Answer to concern 1", "Yes, all.", "Accepted", "Drafted by analyst, ")
                .contains("Counsel: Signed, moderator, ")
                .contains("1 excerpt in 1 comment", "Name them in the plural.")
                .contains("Member 1: Blocking, ", "Name none of them.");
        assertThat(_find(thread, Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains(comment.trackingNumber().value()));
    }

    @Test
    void saysInTheThreadThatAnEditVoidedASignature() {
        var concern = rulemaking.concern("Plural names");
        var changes = Set.of(rulemaking.chain().changes().getFirst().id());
        rulemaking.answer(concern, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", changes, false));
        signAsCounsel();
        rulemaking.answer(concern, new ResponseDraft("", "No.", Disposition.ACCEPTED, "", changes, false));
        open(address("&tab=changes"));
        var thread = _get(ChangeThread.class);

        thread.setOpened(true);

        assertThat(thread.getElement().getTextRecursively()).contains("Counsel: Void: edited since, moderator, ");
    }

    private void signAsCounsel() {
        var clearances = portal.getBean(Clearances.class);
        var docket = rulemaking.docket().id();
        var counsel = rulemaking.as(
                Role.MODERATOR, () -> portal.getBean(CurrentAccount.class).get().id());
        rulemaking.approverDoes(() -> clearances.set(docket, List.of(new ChainLink(ClearanceRole.COUNSEL, counsel))));
        rulemaking.as(Role.MODERATOR, () -> {
            clearances.sign(
                    docket, ClearanceRole.COUNSEL, clearances.book(docket).items());
            return true;
        });
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void publishesWhatTheApproverHasRead() {
        var concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, comment);
        var changes = Set.of(rulemaking.chain().changes().getFirst().id());
        rulemaking.answer(concern, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", changes, false));
        open("staff/approval?docket=" + rulemaking.docket().number());

        _click(_get(Button.class, spec -> spec.withText("Publish 1 answer")));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(dockets.get(rulemaking.docket().id()).answered()).isNotNull();
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void asksForTheReasonWhereItIsMissingAndKeepsWhatWasTyped() {
        rulemaking.answer(
                rulemaking.concern("Plural names"),
                new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false));
        open("staff/approval?docket=" + rulemaking.docket().number());
        var rest = rest("1 excerpt is not filed");
        var reason = _get(rest, TextArea.class);
        _setValue(reason, " ");

        _click(_get(rest, Button.class, spec -> spec.withText("Sign for it")));

        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isNotBlank();
        assertThat(reason.getValue()).isEqualTo(" ");
        assertThat(rulemaking.balance().standing()).isEmpty();
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void keepsWhatIsTypedAboutOneRestWhenAnotherIsSignedFor() {
        rulemaking.concern("Open");
        rulemaking.answer(
                rulemaking.concern("Plural names"),
                new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false));
        open("staff/approval?docket=" + rulemaking.docket().number());
        _setValue(_get(rest("1 excerpt is not filed"), TextArea.class), "It is about another rule.");
        var unanswered = rest("1 concern has no answer");
        _setValue(_get(unanswered, TextArea.class), "Nobody knows yet.");

        _click(_get(unanswered, Button.class, spec -> spec.withText("Sign for it")));

        assertThat(_get(rest("1 excerpt is not filed"), TextArea.class).getValue())
                .isEqualTo("It is about another rule.");
        assertThat(rulemaking.balance().standing()).hasSize(1);
    }

    private static Details rest(String title) {
        var rest = _get(
                Details.class,
                spec -> spec.withPredicate(it -> it.getSummaryText().startsWith(title)));
        rest.setOpened(true);
        return rest;
    }

    @Test
    void keepsAnAnswerAsATemplateAndBeginsAnotherWithIt() {
        var first = rulemaking.concern("First");
        var second = rulemaking.concern("Second");
        open(address("&concern=" + first.value() + "&pane=concerns"));
        var bar = _get(TemplateBar.class);
        bar.setOpened(true);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Answer")), "We will see to {title}.");
        _setValue(_get(bar, TextField.class), "See to it");
        _click(_get(bar, Button.class, spec -> spec.withText("Keep")));

        open(address("&concern=" + second.value() + "&pane=concerns"));
        var other = _get(TemplateBar.class);
        other.setOpened(true);
        _click(_get(other, Button.class, spec -> spec.withText("See to it")));

        assertThat(rulemaking.chain().responses().get(second))
                .extracting(response -> response.words().answer())
                .isEqualTo("We will see to Second.");
    }
}
