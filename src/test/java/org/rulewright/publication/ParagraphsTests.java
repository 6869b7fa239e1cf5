package org.rulewright.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParagraphsTests {

    @Test
    void standInTheOrderOfTheTextWithTheWholeRuleLast() {
        var labels = Stream.of("(d)(12)", "", "(c)", "(d)(4)");

        var ordered = labels.sorted(Paragraphs.IN_ORDER);

        assertThat(ordered).containsExactly("(c)", "(d)(4)", "(d)(12)", "");
    }
}
