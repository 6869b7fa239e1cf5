package org.rulewright.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Ask;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.comment.Point;
import org.rulewright.comment.PointId;
import org.rulewright.comment.TrackingNumber;

class SaidHereTests extends UiTest {

    private static SaidHere showing(int points) {
        var said =
                IntStream.rangeClosed(1, points).mapToObj(SaidHereTests::point).toList();
        return new SaidHere(
                Map.of(),
                page -> new SaidHere.Words(
                        said.stream().skip(page.offset()).limit(page.limit()).toList(), List.of()));
    }

    private static PlacedPoint point(int number) {
        var point = new Point(
                new PointId(number),
                number,
                null,
                null,
                null,
                "",
                "Word " + number + ".",
                Ask.OTHER,
                "",
                List.of(),
                null,
                0);
        return new PlacedPoint(new CommentId(1), new TrackingNumber("TEST-1"), "ACADEMIA", point);
    }

    @Test
    void showsVeryManyPointsAPageAtATime() {
        var said = showing(SaidHere.ROWS + 2);
        assertThat(said.getElement().getTextRecursively()).contains("Word 25.").doesNotContain("Word 26.");

        _click(_get(said, Button.class, spec -> spec.withText("Show more")));

        assertThat(said.getElement().getTextRecursively())
                .containsOnlyOnce("Word 25.")
                .contains("Word 27.");
        _assertNone(said, Button.class);
    }

    @Test
    void offersNoMoreWhereAllIsShown() {
        _assertNone(showing(SaidHere.ROWS), Button.class);
    }

    @Test
    void saysThatNobodySaidAnything() {
        assertThat(showing(0).getElement().getTextRecursively()).contains("Nobody has published a point");
    }
}
