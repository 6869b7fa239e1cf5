package org.rulewright.synthesis.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.QuotedWords;
import org.rulewright.moderation.StaffText;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class TemplatesTests {

    private static final ResponseTemplate OUT_OF_SCOPE = new ResponseTemplate(
            "Out of scope",
            Disposition.OUT_OF_SCOPE,
            "5 U.S.C. 553(c)",
            "{title} lies outside this rule (concern {number}).");

    @Autowired
    ApplicationContext portal;

    @Autowired
    Templates templates;

    Rulemaking rulemaking;

    @BeforeEach
    void beginARulemaking() {
        rulemaking = new Rulemaking(portal).withTexts(List.of("A"), List.of("B"));
    }

    private void keep(ResponseTemplate template) {
        rulemaking.analystDoes(() -> templates.keep(rulemaking.docket().id(), template));
    }

    @Test
    void servesAllDocketsOfTheAgencyAndKnowsANameInAnyCase() {
        keep(new ResponseTemplate("OUT OF SCOPE", null, "", "Old words."));
        keep(OUT_OF_SCOPE);
        var other = new Rulemaking(portal);

        var known = other.analyst(() -> templates.of(other.docket().id()));

        assertThat(known).contains(OUT_OF_SCOPE);
        assertThat(known)
                .filteredOn(it -> it.name().equalsIgnoreCase("out of scope"))
                .hasSize(1);
    }

    @Test
    void beginsAnAnswerAndLeavesWhatIsDecided() {
        var id = rulemaking.concern("Licence times");
        var concern = rulemaking.chain().concern(id).orElseThrow();
        var begun = new ResponseDraft("Three asked.", "Thank you.", Disposition.NOTED, "", Set.of(), false);

        var draft = OUT_OF_SCOPE.begin(concern, begun);

        assertThat(draft.answer()).isEqualTo("Thank you.\n\nLicence times lies outside this rule (concern 1).");
        assertThat(draft.disposition()).isEqualTo(Disposition.NOTED);
        assertThat(draft.ground()).isEqualTo("5 U.S.C. 553(c)");
        assertThat(draft.summary()).isEqualTo("Three asked.");
    }

    @Test
    void forgetsOneAndLeavesTheAnswersThatBeganWithIt() {
        keep(new ResponseTemplate("Short-lived", null, "", "Words."));
        rulemaking.analystDoes(() -> templates.remove(rulemaking.docket().id(), "short-LIVED"));

        var known = rulemaking.analyst(() -> templates.of(rulemaking.docket().id()));

        assertThat(known).extracting(ResponseTemplate::name).doesNotContain("Short-lived");
    }

    @Test
    void areFoundWhereTheyQuoteWhatIsRedactedLater() {
        var body = "Samples are kept behind the old smokehouse.";
        var comment = rulemaking.published(body);
        keep(new ResponseTemplate("Behind the OLD smokehouse", null, "", "Thank you."));
        keep(new ResponseTemplate("By ground", null, "As kept behind  the old smokehouse", "Thank you."));
        keep(new ResponseTemplate("By answer", null, "", "What stands behind the old smokehouse is noted."));
        keep(new ResponseTemplate("By chance", null, "", "The old smokehouses are noted."));

        var mark = new Mark("body", body.indexOf("behind"), body.length() - 1, Ground.PERSONAL_DATA);
        rulemaking.as(Role.MODERATOR, () -> portal.getBean(Moderation.class).publish(comment, List.of(mark)));

        var seen = rulemaking.seen(comment.trackingNumber());
        var found = rulemaking.as(
                Role.MODERATOR, () -> portal.getBean(QuotedWords.class).of(seen));
        assertThat(found)
                .extracting(StaffText::title)
                .containsExactly("Behind the OLD smokehouse", "By answer", "By ground");
        assertThat(found).extracting(StaffText::kind).containsOnly("synthesis.text.template");
    }

    @Test
    void refusesOneWithoutWordsOrName() {
        assertThatThrownBy(() -> ResponseTemplate.of("Empty", ResponseDraft.EMPTY))
                .hasMessage("synthesis.refused.template-empty");
        assertThat(catchThrowable(() -> new ResponseTemplate("  ", null, "", "Words.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("synthesis.refused.template-name");
    }
}
