package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.SecretComment;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.files.SomeFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class HiddenFilesTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    private Docket docket;
    private SecretComment comment;

    @BeforeEach
    void beginADraftWithAFile() {
        docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
        comment = SecretComment.on(docket, portal).file("prices.txt", "Harbour Foods pays 4711 a vial");
        show("points");
    }

    @Test
    void movesAFileUnderSealAndShowsWhatThePublicReads() {
        _click(_get(Button.class, spec -> spec.withText("Keep confidential")));

        _setValue(
                _get(TextField.class, spec -> spec.withLabel("What the public may read instead (optional)")), "prices");

        assertThat(textOf(_get(HiddenFileCard.class))).contains("prices.txt", "confidential 1: prices");
        assertThat(files()).isZero();
    }

    @Test
    void givesTheFileBack() {
        _click(_get(Button.class, spec -> spec.withText("Keep confidential")));

        _click(_get(Button.class, spec -> spec.withText("Make public again")));

        assertThat(_find(HiddenFileCard.class)).isEmpty();
        assertThat(files()).isOne();
    }

    @Test
    void makesAPublicVersionOfTheWordsThatAreLeftOnceItsAuthorHasLookedAtThem() {
        _click(_get(Button.class, spec -> spec.withText("Keep confidential")));
        _click(_get(Button.class, spec -> spec.withText("Make one here")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Words that must stay hidden")), "Harbour Foods");

        _click(_get(Button.class, spec -> spec.withText("Hide these words")));
        assertThat(textOf(_get(TwinPreview.class)))
                .contains("page 1 of 1", "confidential: business information", "pays 4711 a vial")
                .doesNotContain("Harbour");
        assertThat(textOf(_get(PassageList.class))).contains("Harbour Foods", "hidden in one place");
        _click(_get(Button.class, spec -> spec.withText("Use this public version")));
        assertThat(files()).isZero();

        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withLabel(
                                "I have looked at these pages. Nothing that may be read on them must stay hidden.")),
                true);
        _click(_get(Button.class, spec -> spec.withText("Use this public version")));

        assertThat(files()).isOne();
        assertThat(textOf(_get(HiddenFileCard.class))).contains("public-version-1.pdf", "Checked");
    }

    @Test
    void saysWhyNoPublicVersionCanBeMade() {
        comment.file("scan.pdf", SomeFiles.pdf(""));
        show("points");
        _click(_find(Button.class, spec -> spec.withText("Keep confidential")).getLast());

        _click(_get(Button.class, spec -> spec.withText("Make one here")));

        assertThat(textOf(_get(HiddenFileCard.class))).contains("it is a scan or a picture");
    }

    @Test
    void showsTheGapOnTheCheckPage() {
        _click(_get(Button.class, spec -> spec.withText("Keep confidential")));

        show("check");

        assertThat(textOf(_get(CheckStep.class)))
                .contains("confidential 1", "File withheld as confidential", "5 U.S.C. 552(b)(4)")
                .doesNotContain("prices.txt");
    }

    @Test
    void hidesWordsOnTheShortWayAndKeepsTheOrganisation() {
        var drafts = portal.getBean(CommentDrafts.class);
        var organisation =
                new DraftForm.Sender(SubmitterKind.ORGANISATION, "Ada", "Limpet Works", "ACADEMIA", "Ireland");
        var draft = drafts.begin(docket.id(), DraftForm.empty().with(organisation));
        open("dockets/" + docket.number() + "/comment?step=short&draft=" + draft.value());
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("What do you want to say?")), "We sell to Harbour Foods.");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Part of these remarks is confidential")), true);
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withLabel("Or type the words to be hidden, exactly as they stand above")),
                "Harbour Foods");
        _click(_get(Button.class, spec -> spec.withText("Hide these words")));

        var form = drafts.find(draft).orElseThrow().form();
        assertThat(form.body()).isEqualTo("We sell to [confidential 1].");
        assertThat(form.sender()).isEqualTo(organisation);
    }

    private void show(String step) {
        open("dockets/" + docket.number() + "/comment?step=" + step + "&draft="
                + comment.draft().value());
    }

    private int files() {
        return portal.getBean(CommentDrafts.class)
                .find(comment.draft())
                .orElseThrow()
                .files()
                .size();
    }

    private static String textOf(Component part) {
        return part.getElement().getTextRecursively();
    }
}
