package org.rulewright.ruletext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.Redline;

class TableHtmlTests {
    private static final String BEFORE = "Item\tControl\nRicin\tCB1\nToxin\tCB2";
    private static final RedlineHtml REDLINES = new RedlineHtml((key, _) -> key);

    private static Document table(String before, String after) {
        return Jsoup.parse(new TableHtml(REDLINES, Side.BOTH).of(Redline.of(before, after), "Table"));
    }

    @Test
    void hasARowForEachLineAndACellForEachTab() {
        var table = table(BEFORE, BEFORE);

        assertThat(table.select("th").eachText()).containsExactly("Item", "Control");
        assertThat(table.select("td").eachText()).containsExactly("Ricin", "CB1", "Toxin", "CB2");
        assertThat(table.select("ins, del")).isEmpty();
    }

    @Test
    void marksTheCellThatChanged() {
        var table = table(BEFORE, BEFORE.replace("CB2", "CB3"));

        assertThat(table.select("del").textNodes()).extracting(TextNode::text).containsExactly("CB2");
        assertThat(table.select("ins").textNodes()).extracting(TextNode::text).containsExactly("CB3");
        assertThat(table.select("tr")).hasSize(3);
    }

    @Test
    void marksRowsThatCameAndWent() {
        var table = table(BEFORE, "Item\tControl\nToxin\tCB2\nAbrin\tCB4");

        assertThat(table.select(".rw-row-cut td").textNodes()).isEmpty();
        assertThat(table.select(".rw-row-cut").text()).contains("Ricin");
        assertThat(table.select(".rw-row-add").text()).contains("Abrin");
    }

    @Test
    void keepsTheTextToTheLetterForWhoeverSelectsInIt() {
        var after = "Item\tControl\nToxin\tCB3\textra\n<b>\t";

        var html = new TableHtml(REDLINES, Side.BOTH).of(Redline.of(BEFORE, after), "Table");
        var table = Jsoup.parse(html);
        table.select("del, .rw-row-cut, .rw-vh, .rw-space").remove();

        var words = table.select("table th, table td").stream()
                .map(cell -> cell.selectXpath(".//text()", TextNode.class).stream()
                        .map(TextNode::getWholeText)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
        assertThat(words).isEqualTo(after);
    }
}
