package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Comment;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.ledger.CommentReadings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** The ways from one comment to the next in the list of the desk. */
@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class NeighboursTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    CommentReadings readings;

    Rulemaking rulemaking;

    /** The newest first, as the desk lists them. */
    List<Comment> comments = new ArrayList<>();

    @BeforeEach
    void receiveMoreThanAPage() {
        rulemaking = new Rulemaking(portal);
        for (var number = 0; number < DeskReader.ROWS + 2; number++) {
            comments.addFirst(rulemaking.published("Keep it."));
        }
    }

    @Test
    void goesOnFromACommentThatIsNotOnTheFirstPage() {
        open(address("&comment=" + number(DeskReader.ROWS)));

        assertThat(ways("k"))
                .singleElement()
                .satisfies(way -> assertThat(way).contains("comment=" + number(DeskReader.ROWS - 1)));
        assertThat(ways("j"))
                .singleElement()
                .satisfies(way -> assertThat(way).contains("comment=" + number(DeskReader.ROWS + 1)));
        open(ways("j").getFirst());
        assertThat(rows()).as("the list goes along").hasSize(1);
        assertThat(ways("j")).isEmpty();
        open(ways("k").getFirst());
        assertThat(rows()).hasSize(DeskReader.ROWS).last().asString().contains("comment=" + number(DeskReader.ROWS));
    }

    @Test
    void goesOnWhereItWasWhenMoreHasArrived() {
        open(address("&comment=" + number(1)));
        for (var more = 0; more < DeskReader.ROWS + 2; more++) {
            rulemaking.published("Late.");
        }

        open(address("&comment=" + number(1)));

        assertThat(ways("j")).singleElement().satisfies(way -> assertThat(way).contains("comment=" + number(2)));
    }

    @Test
    void turnsPagesFromCommentToComment() {
        open(address(""));
        assertThat(_find(Anchor.class, spec -> spec.withText("Newer comments"))).isEmpty();
        open(_get(Anchor.class, spec -> spec.withText("Older comments")).getHref());

        assertThat(rows()).hasSize(2);
        open(_get(Anchor.class, spec -> spec.withText("Newer comments")).getHref());
        assertThat(rows()).hasSize(DeskReader.ROWS);
        open(address("&behind=nothing"));
        assertThat(rows()).hasSize(DeskReader.ROWS);
    }

    @Test
    void marksAsReadOnlyWhatSomebodyChose() {
        open(address(""));
        open(address("&concern=7&pane=concerns"));
        assertThat(read(comments)).isEmpty();

        open(address("&comment=" + number(0)));

        assertThat(read(comments)).containsExactly(comments.getFirst());
    }

    @Test
    void leadsToWhatNobodyHasRead() {
        open(address(""));

        assertThat(_get(Anchor.class, spec -> spec.withText("Read them")).getHref())
                .isEqualTo("staff/triage?docket=" + rulemaking.docket().number() + "&status=published&only=unread");
    }

    private List<Comment> read(List<Comment> among) {
        var ids = among.stream().map(Comment::id).toList();
        var read = rulemaking.analyst(() -> readings.readOf(ids));
        return among.stream().filter(comment -> read.contains(comment.id())).toList();
    }

    private String number(int place) {
        return comments.get(place).trackingNumber().value();
    }

    private String address(String more) {
        return "staff/synthesis?docket=" + rulemaking.docket().number() + more;
    }

    private static List<String> rows() {
        return _find(_get(CommentsPane.class), Anchor.class, spec -> spec.withClasses("rw-trow")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static List<String> ways(String key) {
        return _find(
                        Anchor.class,
                        spec -> spec.withPredicate(
                                link -> key.equals(link.getElement().getAttribute("data-key"))))
                .stream()
                .map(Anchor::getHref)
                .toList();
    }
}
