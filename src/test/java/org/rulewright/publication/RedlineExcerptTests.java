package org.rulewright.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rulewright.ruletext.Redline;

class RedlineExcerptTests {

    private static final String LONG = "many words that nobody has changed ".repeat(12);

    @Test
    void cutsLongUnchangedWordsAroundAChange() {
        var redline = Redline.of(LONG + "brevetoxin", LONG + "brevetoxins");

        var excerpt = RedlineExcerpt.of(redline);

        assertThat(excerpt.after())
                .startsWith(" \u2026 ")
                .endsWith("brevetoxins")
                .hasSizeLessThan(120);
    }

    @Test
    void leavesAShortRedlineAsItIs() {
        var redline = Redline.of("Brevetoxin;", "Brevetoxins;");

        var excerpt = RedlineExcerpt.of(redline);

        assertThat(excerpt).isEqualTo(redline);
    }
}
