package org.rulewright.ruletext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextDownloadsTests {
    @Test
    void offersAVersionInEveryForm() {
        var downloads = new TextDownloads("BIS-2022-0013");

        downloads.show(2);

        assertThat(addresses(downloads))
                .containsExactly(
                        "data/BIS-2022-0013/text/2.html",
                        "data/BIS-2022-0013/text/2.docx",
                        "data/BIS-2022-0013/text/2.xml",
                        "data/BIS-2022-0013/text/2.md");
        assertThat(anchors(downloads)).allMatch(anchor -> anchor.getElement().hasAttribute("download"));
    }

    @Test
    void offersWhatChangedFirst() {
        var downloads = new TextDownloads("BIS-2022-0013");

        downloads.show(2, 1);

        assertThat(addresses(downloads))
                .hasSize(6)
                .startsWith("data/BIS-2022-0013/text/2.docx?against=1", "data/BIS-2022-0013/text/2.html?against=1");
    }

    private static List<String> addresses(TextDownloads downloads) {
        return anchors(downloads).stream().map(Anchor::getHref).toList();
    }

    private static List<Anchor> anchors(TextDownloads downloads) {
        return below(downloads)
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(TextDownloadsTests::below));
    }
}
