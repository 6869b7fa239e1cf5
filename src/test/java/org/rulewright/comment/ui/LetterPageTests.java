package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.Ask;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.letter.LetterFiles;
import org.rulewright.comment.letter.Toxins;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.files.FileReadings;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class LetterPageTests extends UiTest {

    private static final String LETTER = """
            Dear Ms. Miller,

            We thank you for the opportunity to comment.

            1. Paragraph (d)(4) should be in the plural. Please clarify.

            2. Exclude reference standards in paragraph (e). They are sent in micrograms. We would need 240 licenses a year.

            3. (d)(9) and (d)(16) overlap.

            Sincerely,
            A laboratory
            """;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Versions versions;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    FileReadings readings;

    private Docket docket;

    @BeforeEach
    void openADocketOnToxins() {
        docket = aDocket().in(dockets, agencies);
        Toxins.propose(docket.id(), versions);
    }

    @Test
    void takesAPastedLetterApart() {
        paste(LETTER);

        assertThat(_get(H2.class, spec -> spec.withText("We found 3 points; is that right?"))
                        .isVisible())
                .isTrue();
        _click(button("Add 3 points"));

        assertThat(form().points()).extracting(DraftPoint::words).hasSize(3);
        assertThat(form().points().getFirst().anchor())
                .satisfies(anchor -> assertThat(anchor.label()).isEqualTo("(d)(4)"));
        assertThat(form().points().get(1).ask()).isEqualTo(Ask.EXCLUSION);
        assertThat(form().points().getLast().anchor()).isNull();
        assertThat(form().body()).isEmpty();
        assertThat(_find(PointCard.class)).hasSize(3);
    }

    @Test
    void doublesNothingWhenDoneTwice() {
        paste(LETTER);
        _click(button("Add 3 points"));

        open("dockets/" + docket.number() + "/comment?step=letter");

        assertThat(button("Add no points").isVisible()).isTrue();
        _click(button("Add no points"));
        assertThat(form().points()).hasSize(3);
    }

    @Test
    void addsWhatItsAuthorMakesOfThePoints() {
        paste(LETTER);

        _click(spoken("Join point 2 with the next"));
        _click(spoken("Divide point 2"));
        _click(spoken("Begin a new point at sentence 2"));
        _setValue(_find(Checkbox.class, spec -> spec.withLabel("Keep")).getFirst(), false);
        _click(spoken("Change place or request of point 2"));
        _setValue(asks(), Ask.OTHER);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Put what is left over into the general remarks")), true);
        _click(button("Add 2 points"));

        assertThat(form().points()).hasSize(2);
        assertThat(form().points().getFirst().ask()).isEqualTo(Ask.OTHER);
        assertThat(form().points().getLast().words())
                .isEqualTo(
                        "They are sent in micrograms. We would need 240 licenses a year.\n\n3. (d)(9) and (d)(16) overlap.");
        assertThat(form().body()).contains("Dear Ms. Miller,", "A laboratory");
    }

    @Test
    void letsTheAuthorSayWhichParagraphIsMeant() {
        paste(LETTER);

        _click(_find(Button.class, spec -> spec.withText("(d)(9) Gonyautoxin;")).getFirst());
        _click(button("Add 3 points"));

        assertThat(form().points().getLast().anchor())
                .satisfies(anchor -> assertThat(anchor.label()).isEqualTo("(d)(9)"));
    }

    @Test
    void takesAWordFileOfTheDraftApart() throws IOException {
        var secret = attach("table.docx", LetterFiles.isoTableDocx());
        open(address(secret, "points"));

        var take = _get(Anchor.class, spec -> spec.withText("Take it apart"));
        open(take.getHref());
        _click(button("Add 3 points"));

        assertThat(drafts.find(secret).orElseThrow().form().points())
                .extracting(
                        point -> point.anchor() == null ? "" : point.anchor().label())
                .containsExactly("(d)(4)", "(e)", "");
        assertThat(drafts.find(secret).orElseThrow().files()).hasSize(1);
    }

    @Test
    void saysThatPicturesOfTextCannotBeRead() throws IOException {
        var secret = attach("scan.pdf", LetterFiles.scanPdf());
        var file = drafts.find(secret).orElseThrow().files().getFirst().id();

        open("dockets/%s/comment?step=letter&file=%d&draft=%s".formatted(docket.number(), file, secret.value()));

        assertThat(_find(
                        Span.class,
                        spec -> spec.withText(
                                "This PDF holds pictures of text; we cannot read them. Write your points here.")))
                .hasSize(1);
    }

    private Secret attach(String name, byte[] bytes) throws IOException {
        var secret = drafts.begin(docket.id(), DraftForm.empty());
        drafts.addFile(secret, name, new ByteArrayInputStream(bytes));
        readings.read(
                drafts.find(secret).orElseThrow().files().getFirst().file().content());
        return secret;
    }

    private String address(Secret secret, String step) {
        return "dockets/%s/comment?step=%s&draft=%s".formatted(docket.number(), step, secret.value());
    }

    private void paste(String letter) {
        open("dockets/" + docket.number() + "/comment?step=letter");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your letter")), letter);
        _click(button("Take it apart"));
    }

    private DraftForm form() {
        return drafts.find(new DraftMemory(docket).known().orElseThrow())
                .orElseThrow()
                .form();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Ask> asks() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("What do you ask for?"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button spoken(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getElement().getAttribute("aria-label"))));
    }
}
