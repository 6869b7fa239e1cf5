package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class LikenessRowTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;
    ConcernId costs;

    @BeforeEach
    void fileSome() {
        rulemaking = new Rulemaking(portal);
        rulemaking.file(rulemaking.concern("Plural names"), rulemaking.published("", "The plural names more."));
        costs = rulemaking.concern("Cost of licences");
        rulemaking.file(costs, rulemaking.published("", "Each licence costs us weeks."));
        var comment = rulemaking.published("", "A licence costs too much.");
        address = "staff/synthesis?docket=" + rulemaking.docket().number() + "&comment=" + comment.trackingNumber();
    }

    String address;

    @Test
    void filesUnderTheConcernThatWasSuggestedWhenSomebodySaysSo() {
        open(address);
        assertThat(_get(LikenessRow.class).getElement().getTextRecursively())
                .contains("Looks like", "not known yet: 0 of 20 excerpts decided");
        assertThat(rulemaking.unfiled()).hasSize(1);

        _click(_get(Button.class, spec -> spec.withText("2 Cost of licences").withAttribute("data-key", "1")));

        assertThat(rulemaking.under(costs)).hasSize(2);
        _assertNone(LikenessRow.class);
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void suggestsNothingToThoseWhoCannotFile() {
        open(address);

        _assertNone(LikenessRow.class);
    }
}
