package org.rulewright.comment.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.letter.LetterExamples.Expected;
import org.rulewright.comment.letter.LetterExamples.Labelled;

/** How far the rules agree with a person who labelled letters of different make. */
class LabelledLettersTests {

    private int expected;
    private int proposed;
    private int cutRight;
    private int placesExpected;
    private int placesProposed;
    private int placesRight;
    private final List<String> differences = new ArrayList<>();

    /** The rules were written with these letters in sight. */
    @Test
    void agreesWithAPersonOnTheLettersItWasWrittenFor() {
        compare("letters");

        assertThat(share(cutRight, proposed)).isEqualTo(1.0);
        assertThat(share(cutRight, expected)).isEqualTo(1.0);
        assertThat(share(placesRight, placesProposed)).isEqualTo(1.0);
        assertThat(share(placesRight, placesExpected)).isEqualTo(1.0);
    }

    /** These letters were labelled before the rules ever read them. */
    @Test
    void agreesWithAPersonOnUnseenLetters() {
        compare("letters-unseen");

        assertThat(share(cutRight, proposed)).isGreaterThanOrEqualTo(0.9);
        assertThat(share(cutRight, expected)).isGreaterThanOrEqualTo(0.9);
        assertThat(share(placesRight, placesProposed)).isEqualTo(1.0);
        assertThat(share(placesRight, placesExpected)).isGreaterThanOrEqualTo(0.9);
    }

    private void compare(String folder) {
        var letters = LetterExamples.labelled(folder);
        letters.forEach(this::compare);
        System.out.printf(
                "%s: %d letters, %d points; cuts: precision %.3f recall %.3f; anchors: precision %.3f recall %.3f%n",
                folder,
                letters.size(),
                expected,
                share(cutRight, proposed),
                share(cutRight, expected),
                share(placesRight, placesProposed),
                share(placesRight, placesExpected));
        differences.forEach(System.out::println);
    }

    private void compare(Labelled labelled) {
        var taken = LetterExamples.takeApart(labelled.letter().split("\f"));
        var text = taken.letter().text();
        var matched = new ArrayList<Proposal>();
        expected += labelled.points().size();
        proposed += taken.points().size();
        for (var point : labelled.points()) {
            var at = text.indexOf(point.start());
            assertThat(at).as(labelled.name() + ": " + point.start()).isNotNegative();
            var found =
                    taken.points().stream().filter(each -> each.from() == at).findFirst();
            found.ifPresentOrElse(
                    each -> {
                        matched.add(each);
                        cutRight++;
                    },
                    () -> differences.add(labelled.name() + " missed: " + point.start()));
            count(labelled, point, found.map(LabelledLettersTests::placeOf).orElse("-"));
        }
        taken.points().stream().filter(each -> !matched.contains(each)).forEach(each -> {
            placesProposed += placeOf(each).equals("-") ? 0 : 1;
            differences.add(labelled.name() + " too many: " + each.cut() + " "
                    + each.words().substring(0, Math.min(60, each.words().length())));
        });
    }

    private void count(Labelled labelled, Expected point, String place) {
        var isPlace = !List.of("-", "?").contains(point.place());
        placesExpected += isPlace ? 1 : 0;
        placesProposed += place.equals("-") ? 0 : 1;
        placesRight += isPlace && place.equals(point.place()) ? 1 : 0;
        if (!place.equals(point.place()) && !(place.equals("-") && point.place().equals("?"))) {
            differences.add(labelled.name() + " place: " + point + " read as " + place);
        }
    }

    private static String placeOf(Proposal point) {
        var place = point.place();
        return Stream.of(
                        place.provision() == null ? "" : place.provision().label(),
                        place.question() == null ? "" : "Q" + place.question().number())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("-");
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
