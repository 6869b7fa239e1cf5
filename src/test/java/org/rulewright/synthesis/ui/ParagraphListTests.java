package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Ask;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class ParagraphListTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;

    @BeforeEach
    void openADocket() {
        rulemaking = new Rulemaking(portal)
                .withDraft(List.of("A toxin is controlled.", "Samples are not."), List.of("A toxin is controlled."));
    }

    private void says(int points, int place) {
        var anchor = rulemaking.anchor(1, place);
        var said = IntStream.rangeClosed(1, points)
                .mapToObj(number -> NewPoint.saying(anchor, Ask.OTHER, "Word %d.".formatted(number)))
                .toArray(NewPoint[]::new);
        rulemaking.from("", "ACADEMIA", Stance.UNSTATED, "", said);
    }

    private void openParagraphs() {
        open("staff/synthesis?tab=paragraphs&docket=" + rulemaking.docket().number());
    }

    private static List<String> headings() {
        return _find(_get(ParagraphList.class), H3.class).stream()
                .map(H3::getText)
                .toList();
    }

    private static List<String> said() {
        return _find(_get(ParagraphList.class), ListItem.class).stream()
                .map(item -> item.getElement().getChild(1).getTextRecursively().strip())
                .toList();
    }

    private static void follow(String words) {
        open(_get(_get(ParagraphList.class), Anchor.class, spec -> spec.withText(words))
                .getHref());
    }

    @Test
    void showsTheParagraphsInTheOrderOfTheText() {
        rulemaking.published("", "On all of it.");
        says(1, 1);
        says(2, 0);

        openParagraphs();

        assertThat(headings()).containsExactly("(1), 2 points", "(2), 1 point", "The whole rule, 1 point");
        assertThat(said()).containsExactly("Word 1.", "Word 2.", "Word 1.", "On all of it.");
    }

    @Test
    void readsTheFirstPointsOfAParagraphAndCountsAll() {
        says(30, 0);
        says(1, 1);

        openParagraphs();

        assertThat(headings()).containsExactly("(1), 30 points", "(2), 1 point");
        assertThat(said())
                .hasSize(ParagraphReader.FIRST + 1)
                .contains("Word 20.")
                .doesNotContain("Word 21.");
    }

    @Test
    void leadsToTheOtherPointsOfAParagraphAPageAtATime() {
        says(30, 0);
        says(1, 1);
        openParagraphs();

        follow("(1): show all 30 points");
        assertThat(headings()).containsExactly("(1), 30 points");
        assertThat(said()).hasSize(ParagraphReader.ROWS).startsWith("Word 1.").endsWith("Word 25.");

        follow("Later points");
        assertThat(said()).hasSize(5).endsWith("Word 30.");

        follow("Earlier points");
        assertThat(said()).hasSize(ParagraphReader.ROWS);

        follow("Show all paragraphs");
        assertThat(headings()).hasSize(2);
    }

    @Test
    void showsUnderWhichConcernAPointIsFiled() {
        says(1, 0);
        var other = rulemaking.published("", "On all of it.");
        rulemaking.file(rulemaking.concern("Scope"), other);

        openParagraphs();

        assertThat(_find(_get(ParagraphList.class), ConcernChip.class)).hasSize(1);
    }

    @Test
    void showsNoMorePointsThanADeskBearsAndLeadsToTheRest() {
        var texts = IntStream.rangeClosed(1, 11)
                .mapToObj("Paragraph %d."::formatted)
                .toList();
        rulemaking = new Rulemaking(portal).withDraft(texts, texts);
        IntStream.range(0, 11).forEach(place -> says(ParagraphReader.FIRST, place));

        openParagraphs();

        assertThat(headings()).hasSize(11);
        assertThat(said()).hasSize(200);
        follow("(11): show all 20 points");
        assertThat(said()).hasSize(ParagraphReader.FIRST);
    }
}
