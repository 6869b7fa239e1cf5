package org.rulewright.ruletext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.TextChangeId;

class RuleTextElementTests {
    private final RuleTextElement text = new RuleTextElement();

    @Test
    void namesTheTextByItsAddress() {
        text.show(new TextSource("BIS-2022-0013", 2, OptionalInt.of(1), false, false));

        assertThat(text.getElement().getAttribute("src")).isEqualTo("fragments/BIS-2022-0013/text/2.html?against=1");
    }

    @Test
    void reportsSelectedWords() {
        var selected = new ArrayList<SelectedWords>();
        text.onWordsSelected(selected::add);

        report("words-selected", "{'provision':'7','label':'(d)(4)','quote':'Brevetoxin','prefix':'','suffix':';'}");

        assertThat(selected)
                .containsExactly(new SelectedWords(new ProvisionId(7), "(d)(4)", new Quotation("Brevetoxin", "", ";")));
    }

    @Test
    void namesHowTheTextIsShown() {
        var source = new TextSource("BIS-2022-0013", 2, OptionalInt.of(1), true, true);

        assertThat(source.address())
                .isEqualTo("fragments/BIS-2022-0013/text/2.html?against=1&view=beside&only=changes");
    }

    @Test
    void reportsWhichReasonIsAskedFor() {
        var asked = new ArrayList<TextChangeId>();
        text.onWhyChosen((_, change) -> asked.add(change));

        report("why-chosen", "{'provision':'7','label':'(d)(4)','change':'12'}");

        assertThat(asked).containsExactly(new TextChangeId(12));
    }

    @Test
    void writesAShortRedlineWithItsSpokenWords() {
        var redline = new RedlineText(Redline.of("Brevetoxin;", "<b>Brevetoxins;"));

        assertThat(redline.getElement().getOuterHTML())
                .contains("<del>", "<ins>", "rw-vh", "&lt;b&gt;")
                .doesNotContain("<b>");
    }

    private void report(String event, String detail) {
        var json = JacksonUtils.readTree("{\"event.detail\":%s}".formatted(detail.replace('\'', '"')));
        text.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(text.getElement(), event, json));
    }
}
