package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Quotation;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PublishedPointsTests {

    private static final String LONG = String.join(
            " ", IntStream.range(0, 150).mapToObj("word%03d"::formatted).toList());

    @Autowired
    ApplicationContext portal;

    @Autowired
    PublishedPoints points;

    Rulemaking rulemaking;

    @BeforeEach
    void openADocket() {
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled.", LONG),
                        List.of("Another paragraph comes first.", "A toxin is controlled.", LONG));
    }

    private Comment says(String category, NewPoint... said) {
        return rulemaking.from("", category, Stance.UNSTATED, "", said);
    }

    private NewPoint on(int place, Ask ask, String words) {
        return NewPoint.saying(rulemaking.anchor(1, place), ask, words);
    }

    private NewPoint quoting(String quote) {
        var whole = rulemaking.anchor(1, 1);
        return NewPoint.saying(
                new Anchor(whole.version(), whole.lineage(), whole.label(), quote, "", "", whole.hash()),
                Ask.OTHER,
                "About " + quote);
    }

    private PointPlace place(int place) {
        return new PointPlace(rulemaking.anchor(1, place).lineage());
    }

    private TextPoints read(int version) {
        var docket = rulemaking.docket().id();
        return points.on(docket, rulemaking.anchor(version, 0).version());
    }

    private List<String> words(PointPlace place, Page page) {
        return points.page(rulemaking.docket().id(), place, page).stream()
                .map(placed -> placed.point().words())
                .toList();
    }

    @Test
    void countsAllPointsAndReadsAPageOfThem() {
        var many = IntStream.range(0, 60)
                .mapToObj(number -> on(0, Ask.OTHER, "Point " + number))
                .toArray(NewPoint[]::new);
        says("ACADEMIA", many);
        says("ACADEMIA", on(0, Ask.OTHER, "The last one"));

        assertThat(points.counts(rulemaking.docket().id())).containsExactly(new PointCount(place(0), "(1)", 61));
        assertThat(words(place(0), new Page(0, 25))).hasSize(25).startsWith("Point 0", "Point 1");
        assertThat(words(place(0), new Page(50, 25))).hasSize(11).endsWith("Point 59", "The last one");
    }

    @Test
    void readsThePointsOnTheWholeByThemselves() {
        says("ACADEMIA", on(1, Ask.OTHER, "Third"), NewPoint.saying(null, Ask.OTHER, "On all of it"));
        says("ACADEMIA", NewPoint.saying(null, Ask.OTHER, "On all of it too"), on(0, Ask.OTHER, "First"));

        assertThat(words(PointPlace.WHOLE, new Page(0, 25))).containsExactly("On all of it", "On all of it too");
        assertThat(words(PointPlace.WHOLE, new Page(1, 25))).containsExactly("On all of it too");
    }

    @Test
    void countsInTheOrderOfTheTextWithTheWholeBehindIt() {
        says("ACADEMIA", NewPoint.saying(null, Ask.OTHER, "On all of it"), on(1, Ask.OTHER, "Second"));
        says("ACADEMIA", on(0, Ask.OTHER, "First"), on(0, Ask.OTHER, "First again"));

        assertThat(points.counts(rulemaking.docket().id()))
                .containsExactly(
                        new PointCount(place(0), "(1)", 2),
                        new PointCount(place(1), "(2)", 1),
                        new PointCount(PointPlace.WHOLE, "", 1));
    }

    @Test
    void callsAProvisionByItsNumberInTheNewestVersionThatIsSpokenAbout() {
        says("ACADEMIA", on(0, Ask.OTHER, "On the first version"));
        says("ACADEMIA", NewPoint.saying(rulemaking.anchor(2, 1), Ask.OTHER, "On the second"));

        assertThat(points.counts(rulemaking.docket().id())).containsExactly(new PointCount(place(0), "(2)", 2));
    }

    @Test
    void sumsUpWhoSpokeAboutAVersionAndWhatTheyAsk() {
        says("INDIVIDUAL", on(0, Ask.REMOVE, "Drop it"), on(0, Ask.KEEP, "Or keep it"));
        says("ACADEMIA", on(0, Ask.REMOVE, "Drop it"));
        var alone = says("ACADEMIA", on(1, Ask.OTHER, "Too long"));
        says("OTHER", NewPoint.saying(null, Ask.EXCLUSION, "On all of it"));

        var read = read(1);

        var lineage = rulemaking.anchor(1, 0).lineage();
        assertThat(read.on(lineage))
                .isEqualTo(new PointSum(
                        3, List.of("INDIVIDUAL", "ACADEMIA"), List.of(Ask.REMOVE, Ask.KEEP), List.of(), null));
        assertThat(read.on(rulemaking.anchor(1, 1).lineage()).only()).isEqualTo(alone.trackingNumber());
        assertThat(read.onTheWhole().categories()).containsExactly("OTHER");
        assertThat(read(2).onWords()).isEmpty();
        assertThat(read(2).onTheWhole().points()).isEqualTo(1);
    }

    @Test
    void countsWhatIsPublishedAlone() {
        var said = says("ACADEMIA", on(0, Ask.OTHER, "First"), NewPoint.saying(null, Ask.OTHER, "On all of it"));
        rulemaking.move(said, Status.WITHHELD);

        assertThat(read(1)).isEqualTo(new TextPoints(Map.of(), PointSum.NONE));
        assertThat(points.counts(rulemaking.docket().id())).isEmpty();
        assertThat(words(place(0), new Page(0, 25))).isEmpty();
    }

    @Test
    void tellsQuotedWordsOnce() {
        says("ACADEMIA", on(1, Ask.OTHER, "On all of the paragraph"), quoting("word001"), quoting("word002"));
        says("ACADEMIA", quoting("word002"));
        rulemaking.move(says("ACADEMIA", quoting("word003")), Status.WITHHELD);

        assertThat(read(1).on(rulemaking.anchor(1, 1).lineage()).quoted())
                .containsExactlyInAnyOrder(new Quotation("word002", "", ""), new Quotation("word001", "", ""));
    }

    @Test
    void tellsNotAllWordsOfAProvisionThatVeryManyQuote() {
        var many = IntStream.range(0, PointSumStore.MOST_ON_ONE + 5)
                .mapToObj(number -> quoting("word%03d".formatted(number)))
                .toArray(NewPoint[]::new);
        says("ACADEMIA", many);

        var said = read(1).on(rulemaking.anchor(1, 1).lineage());

        assertThat(said.points()).isEqualTo(PointSumStore.MOST_ON_ONE + 5);
        assertThat(said.quoted()).hasSize(PointSumStore.MOST_ON_ONE);
    }
}
