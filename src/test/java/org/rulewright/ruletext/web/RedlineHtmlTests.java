package org.rulewright.ruletext.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.Redline;

class RedlineHtmlTests {
    private final RedlineHtml redlines = new RedlineHtml((key, _) -> key.replace("ruletext.", "") + ":");

    @Test
    void saysInWordsWhatTheColoursShow() {
        assertThat(redlines.of(Redline.of("Brevetoxin;", "Brevetoxins;")))
                .isEqualTo("<del><span class=\"rw-vh\">deleted: </span>Brevetoxin</del>"
                        + "<span class=\"rw-space\"> </span>"
                        + "<ins><span class=\"rw-vh\">inserted: </span>Brevetoxins</ins>;");
    }

    @Test
    void letsNoTextBecomeMarkup() {
        var attack = "<script>alert('x')</script> \"quoted\" & <img onerror=x>";

        var html = redlines.of(Redline.of("", attack));

        assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;", "&quot;quoted&quot;", "&amp;");
    }

    @Test
    void leavesLettersOfAllScriptsAlone() {
        assertThat(redlines.of(Redline.of("é — 毒素", "é — 毒素"))).isEqualTo("é — 毒素");
    }
}
