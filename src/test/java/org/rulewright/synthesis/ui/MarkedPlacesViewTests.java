package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.FiledComment;
import org.rulewright.comment.Stance;
import org.rulewright.files.SomeFiles;
import org.rulewright.ruletext.Provision;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.json.JsonMapper;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class MarkedPlacesViewTests extends UiTest {

    private static final String LETTER = "We sell standards. A licence takes four months.";

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;

    @BeforeEach
    void begin() {
        rulemaking = new Rulemaking(portal).withTexts(List.of("A toxin."), List.of("All toxins of this kind."));
    }

    @Test
    void marksWordsThatAreSelectedInWhatAPointSays() {
        rulemaking.published("", "Name them in the plural. Keep the limit.");
        open("staff/synthesis?docket=" + rulemaking.docket().number());
        assertThat(_get(Button.class, spec -> spec.withText("Mark as excerpt")).isEnabled())
                .isFalse();

        select(0, 24);
        _click(_get(Button.class, spec -> spec.withText("Mark as excerpt")));

        assertThat(rulemaking.excerpts()).extracting(Excerpt::quote).contains("Name them in the plural.");
        assertThat(_get(ExcerptPart.class).getElement().getTextRecursively()).contains("Point 1");
    }

    @Test
    void marksWordsThatAreSelectedOnAPageOfAFile() throws IOException {
        var comment = new FiledComment(portal, "letter.txt", LETTER.getBytes(UTF_8))
                .read()
                .published();
        var number = comment.number();
        var docket = number.substring(0, number.lastIndexOf('-'));
        open("staff/synthesis?docket=" + docket);
        var page = _get(Anchor.class, spec -> spec.withText("letter.txt, 1 page"));

        open(page.getHref());
        var text = _get(
                MarkedText.class, spec -> spec.withPredicate(it -> it.words().equals(LETTER)));
        select(text, 19, 47);
        _click(_get(Button.class, spec -> spec.withText("Mark as excerpt")));

        assertThat(_get(ExcerptPart.class).getElement().getTextRecursively())
                .contains("A licence takes four months.", "letter.txt, page 1");
    }

    @Test
    void showsAPageAsItLooksBesideItsWords() throws IOException {
        var comment = new FiledComment(portal, "letter.pdf", SomeFiles.pdf("One page", "Another page"))
                .read()
                .published();
        var docket = comment.number().substring(0, comment.number().lastIndexOf('-'));
        var id = comment.file().id().value();

        open("staff/synthesis?docket=" + docket + "&leaf=" + id + ".2");

        assertThat(_get(Image.class).getSrc()).isEqualTo("files/" + id + "/pages/2.png");
        assertThat(_find(MarkedText.class)).extracting(MarkedText::words).anyMatch(it -> it.contains("Another page"));
    }

    @Test
    void offersNoPageOfAFileThatIsOfAnotherComment() throws IOException {
        var other = new FiledComment(portal, "letter.txt", LETTER.getBytes(UTF_8))
                .read()
                .published();
        rulemaking.published("See the letter.");

        open("staff/synthesis?docket=" + rulemaking.docket().number() + "&leaf="
                + other.file().id().value() + ".1");

        _assertNone(FileParts.class);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void correctsWhatAnExcerptIsAboutAndWhichSideItTakes() {
        rulemaking.published("", "Name them in the plural.");
        open("staff/synthesis?docket=" + rulemaking.docket().number());

        _click(_get(Button.class, spec -> spec.withText("Correct")));
        ComboBox<Provision> place = _get(ComboBox.class, spec -> spec.withLabel("About"));
        _setValue(place, place.getListDataView().getItem(0));
        Select<Stance> stance = _get(Select.class, spec -> spec.withLabel("Position"));
        _setValue(stance, Stance.OPPOSE);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(BearingRow.class).getElement().getTextRecursively())
                .contains("On (1)", "Against it", "Set by staff");
    }

    private static void select(int start, int end) {
        select(_get(MarkedText.class), start, end);
    }

    private static void select(MarkedText text, int start, int end) {
        var selected = JsonMapper.shared()
                .createObjectNode()
                .put("event.detail.start", start)
                .put("event.detail.end", end);
        BasicUtilsKt._fireDomEvent(text, "rw-words", selected);
    }
}
