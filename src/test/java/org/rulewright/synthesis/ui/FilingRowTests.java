package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Comment;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class FilingRowTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;
    Comment comment;

    @BeforeEach
    void receiveTwoPoints() {
        rulemaking = new Rulemaking(portal);
        comment = rulemaking.published("", "Name them in the plural.", "Review it later.");
    }

    @SuppressWarnings("rawtypes")
    private List<String> keyed() {
        open("staff/synthesis?docket=" + rulemaking.docket().number() + "&comment=" + comment.trackingNumber());
        return _find(ComboBox.class, spec -> spec.withAttribute("data-key", "f")).stream()
                .map(choice -> ((ComboBox<?>) choice).getAriaLabel().orElse(""))
                .toList();
    }

    @Test
    void leadsTheKeyPastWhatIsFiledAlready() {
        assertThat(keyed()).first().asString().contains("Name them in the plural.");

        var concern = rulemaking.concern("Plural names");
        var first = rulemaking.unfiled().stream()
                .filter(excerpt -> excerpt.quote().startsWith("Name"))
                .findFirst()
                .orElseThrow();
        rulemaking.analystDoes(() -> portal.getBean(Workbench.class).file(first.id(), concern));

        assertThat(keyed()).singleElement().asString().contains("Review it later.");
    }

    @Test
    void leadsTheKeyToTheFirstWhereAllIsFiled() {
        rulemaking.file(rulemaking.concern("Plural names"), comment);

        assertThat(keyed()).first().asString().contains("Name them in the plural.");
    }
}
