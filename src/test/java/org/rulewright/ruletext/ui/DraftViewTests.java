package org.rulewright.ruletext.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.DocketExamples;
import org.rulewright.ruletext.DraftDesk;
import org.rulewright.ruletext.Drafting;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.rulewright.ruletext.drafting.Delete;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.NewDraft;
import org.rulewright.ruletext.drafting.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "draft-analyst", roles = "ANALYST")
class DraftViewTests extends UiTest {
    private static final AtomicInteger DOCKETS = new AtomicInteger();
    private static final Instant MAY = Instant.parse("2022-05-23T04:00:00Z");

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    @Autowired
    Versions versions;

    @Autowired
    Drafting drafting;

    @Autowired
    DraftDesk desk;

    @Autowired
    RuleTexts texts;

    DocketId docket;
    VersionId draft;
    LineageId saxitoxin;
    String address;

    @BeforeEach
    void beginADraft() {
        var number = "EDIT-" + DOCKETS.incrementAndGet();
        docket = new DocketExamples(agencies, dockets).open(number);
        draft = OwnAuthority.as(Role.ANALYST, () -> {
            var before = versions.addVersion(docket, DocketExamples.version("v2-proposed.md", MAY));
            return drafting.begin(new NewDraft(before, VersionKind.STAFF_DRAFT, "Staff draft", ""));
        });
        saxitoxin = OwnAuthority.as(
                Role.ANALYST,
                () -> texts.text(draft).labelled("(d)(16)").orElseThrow().lineage());
        address = "staff/text/edit?docket=%s&version=2&provision=%d".formatted(number, saxitoxin.value());
    }

    @Test
    void keepsWhatIsTypedAndShowsItAgainstTheVersionBefore() {
        open(address);

        type("Saxitoxins;");

        assertThat(says()).isEqualTo("Saxitoxins;");
        assertThat(text(SaveLine.class)).startsWith("Saved ");
        assertThat(text(AgainstBefore.class)).contains("deleted: Saxitoxin", "inserted: Saxitoxins");
    }

    @Test
    void leadsBackToTheAnswerThatOneComesFromWhereverOneGoes() {
        open(address + "&answer=staff%2Fsynthesis%3Fdocket%3DEDIT%26concern%3D7");

        press("Delete with all under it");

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("answer"))
                .contains("staff/synthesis?docket=EDIT&concern=7");
        assertThat(_get(Anchor.class, spec -> spec.withText("Back to the answer"))
                        .getHref())
                .isEqualTo("staff/synthesis?docket=EDIT&concern=7");
    }

    @Test
    void leadsNowhereElse() {
        open(address + "&answer=https%3A%2F%2Fexample.org");

        assertThat(_find(Anchor.class, spec -> spec.withText("Back to the answer")))
                .isEmpty();
    }

    @Test
    void asksWhereTwoWroteAndKeepsMine() {
        open(address);
        theyWrite("Theirs;");

        type("Mine;");
        assertThat(says()).isEqualTo("Theirs;");
        assertThat(words().getValue()).isEqualTo("Mine;");
        assertThat(text(DraftConflict.class)).contains("Mine;", "Theirs;");
        press("Keep mine");

        assertThat(says()).isEqualTo("Mine;");
        assertThat(_find(Button.class, spec -> spec.withText("Keep mine"))).isEmpty();
    }

    @Test
    void asksWhereTwoWroteAndTakesTheirs() {
        open(address);
        theyWrite("Theirs;");

        type("Mine;");
        press("Take theirs");

        assertThat(says()).isEqualTo("Theirs;");
        assertThat(words().getValue()).isEqualTo("Theirs;");
    }

    @Test
    void asksWhereTwoWroteAndLetsMergeByHand() {
        open(address);
        theyWrite("Theirs;");

        type("Mine;");
        press("Merge by hand");
        type("Theirs and mine;");

        assertThat(says()).isEqualTo("Theirs and mine;");
        press("Done merging");
        assertThat(text(DraftConflict.class)).isEmpty();
    }

    @Test
    void keepsTypingWhileTwoTextsWaitForAChoice() {
        open(address);
        theyWrite("Theirs;");

        type("Mine;");
        type("Mine, and more;");
        press("Keep mine");

        assertThat(says()).isEqualTo("Mine, and more;");
    }

    @Test
    void offersANewProvisionForWordsWhoseProvisionIsGone() {
        open(address);
        OwnAuthority.as(Role.ADMIN, () -> drafting.act(draft, new Delete(saxitoxin, true), 0));

        type("Mine;");
        press("Add mine as a new provision");

        assertThat(texts.text(draft).provisions()).extracting(Provision::text).contains("Mine;");
    }

    @Test
    void showsWhatSomebodyElseWritesWithoutReloading() {
        open(address);

        theyWrite("Theirs;");
        lookAgain();

        assertThat(words().getValue()).isEqualTo("Theirs;");
        assertThat(text(SaveLine.class)).contains("Somebody else changed this just now");
    }

    @Test
    void showsWhoElseIsThere() {
        open(address);

        OwnAuthority.as(Role.ADMIN, () -> desk.look(draft, new Visit("other", saxitoxin)));
        lookAgain();

        assertThat(text(PresenceLine.class)).contains("Somebody is at (d)(16).");
    }

    @Test
    void movesSplitsMergesAndUndoes() {
        open(address);

        press("Move up");
        assertThat(place()).isEqualTo(21);

        press("Merge with the next");
        assertThat(words().getValue()).startsWith("Saxitoxin; ");

        _get(Restructuring.class).splitAt("Saxitoxin;".length());
        assertThat(words().getValue()).isEqualTo("Saxitoxin;");

        undo();
        undo();
        undo();
        assertThat(place()).isEqualTo(22);
        assertThat(texts.text(draft).version().hash())
                .isEqualTo(texts.versions(docket).getFirst().hash());
    }

    @Test
    void saysWhyAnActCannotBeDone() {
        open(address);

        press("Move in");
        press("Move in");

        assertThat(text(SaveLine.class)).contains("There is nothing before it");
    }

    @Test
    void opensTheNeighbourOfWhatWasDeleted() {
        open(address);

        press("Delete with all under it");

        assertThat(texts.text(draft).find(saxitoxin)).isEmpty();
        assertThat(words().getValue()).startsWith("Shiga toxins");
    }

    @Test
    void refusesEmptyWordsInPlace() {
        open(address);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Number as printed")), "", true);
        type(" ");

        assertThat(text(SaveLine.class)).contains("A provision must say something");
        assertThat(says()).isEqualTo("Saxitoxin;");
    }

    @Test
    @WithMockUser(username = "draft-approver", roles = "APPROVER")
    void letsTheApproverReadOnly() {
        open(address);

        assertThat(words().isReadOnly()).isTrue();
        assertThat(_find(DraftActs.class)).isEmpty();
    }

    @Test
    @WithMockUser(username = "draft-panelist", roles = "PANELIST")
    void staysClosedToOthers() {
        open(address);

        assertThat(_find(DraftView.class)).isEmpty();
    }

    private void theyWrite(String words) {
        OwnAuthority.as(Role.ADMIN, () -> drafting.act(draft, new DraftAct.Reword(saxitoxin, words), 0));
    }

    private void type(String words) {
        _setValue(words(), words, true);
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel("Words").withPredicate(TextArea::isVisible));
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static void undo() {
        _click(_get(DraftLog.class)
                .getChildren()
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private static void lookAgain() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static <T extends Component> String text(Class<T> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private String says() {
        return texts.text(draft).find(saxitoxin).orElseThrow().text();
    }

    private int place() {
        return texts.text(draft).find(saxitoxin).orElseThrow().position();
    }
}
