package org.rulewright.comment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it&#39;s &amp;amp; done|it's & done",
                "Providers &amp;amp; Services|Providers & Services",
                "p < 0.05 and q > 2|p < 0.05 and q > 2",
                "R&D and AT&T|R&D and AT&T",
                "<imaging, labs>|<imaging, labs>",
                "<b>bold</b> <i>word</i>|bold word",
                "<script>alert(1)</script><p>after</p>|after"
            })
    void readsWhatAPersonWouldRead(String source, String text) {
        assertThat(ReadableText.of(source)).isEqualTo(text);
    }

    @Test
    void keepsParagraphs() {
        var text = ReadableText.of("Hello,<br/><br/><span style='x'></span>One.<br/>Two.<p>Three.</p><p>Four.</p>");

        assertThat(text).isEqualTo("Hello,\n\nOne.\nTwo.\n\nThree.\n\nFour.");
    }

    @Test
    void keepsTheLinesOfPlainText() {
        assertThat(ReadableText.of("One.\nTwo.\r\n\r\nThree.")).isEqualTo("One.\nTwo.\n\nThree.");
    }

    @Test
    void keepsEveryScript() {
        var words = "ブレベトキシン, सैक्सिटॉक्सिन, \u0645\u0631\u062d\u0628\u0627, cafe\u0301, 𝛽\u00a0mg";

        assertThat(ReadableText.of("<p>" + words + "</p>")).isEqualTo(words);
    }
}
