package org.rulewright.ruletext.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleText;

class DefinitionsTests {
    private static Passage definition(String text) {
        return new Passage("", ProvisionKind.DEFINITION, 1, text);
    }

    private static Passage paragraph(String text) {
        return new Passage("", ProvisionKind.PARAGRAPH, 1, text);
    }

    private static String written(RuleText text, int place) {
        var provision = text.provisions().get(place);
        return Definitions.in(text).writing(provision).apply(provision.text());
    }

    private static long id(RuleText text, int place) {
        return text.provisions().get(place).id().value();
    }

    @Test
    void leadsFromTheFirstUseOfATermToItsMeaning() {
        var text = SomeLeaf.text(
                definition("“End item” means what is ready for use."), paragraph("An end item, or end items."));

        assertThat(written(text, 1))
                .isEqualTo(
                        "An <a class=\"rw-term\" draggable=\"false\" href=\"#p-%1$d\" data-definition=\"%1$d\">end item</a>, or end items."
                                .formatted(id(text, 0)));
    }

    @Test
    void findsATermThatLeadsItsDefinition() {
        var text = SomeLeaf.text(definition("Accuracy. (Cat 2) Usually measured."), paragraph("The accuracy counts."));

        assertThat(written(text, 1)).contains(">accuracy</a>");
    }

    @Test
    void takesTheNearestOfSeveralMeanings() {
        var text = SomeLeaf.text(
                SomeLeaf.heading(0, "Part 1"),
                definition("“Item” means a thing."),
                SomeLeaf.heading(0, "Part 2"),
                definition("“Item” means a number."),
                paragraph("Each item."));

        assertThat(written(text, 4)).contains("data-definition=\"%d\"".formatted(id(text, 3)));
    }

    @Test
    void marksTheTermWhereItIsDefined() {
        var text = SomeLeaf.text(definition("“Item” means a thing."));

        assertThat(written(text, 0)).startsWith("“<dfn>Item</dfn>”");
    }

    @Test
    void leavesPartsOfLongerWordsAlone() {
        var text = SomeLeaf.text(definition("“Item” means a thing."), paragraph("It is itemised."));

        assertThat(written(text, 1)).doesNotContain("rw-term");
    }

    @Test
    void letsNoTermBecomeMarkup() {
        var text = SomeLeaf.text(definition("“<b>bold</b> word” means <i>x</i>."), paragraph("A <b>bold</b> word."));

        assertThat(written(text, 0) + written(text, 1)).doesNotContain("<b>", "<i>");
    }
}
