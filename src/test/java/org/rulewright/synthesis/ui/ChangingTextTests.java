package org.rulewright.synthesis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class ChangingTextTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;

    @BeforeEach
    void beginADraft() {
        rulemaking = new Rulemaking(portal)
                .withDraft(
                        List.of("A toxin is controlled under this entry.", "Samples are not.", "Makers apply."),
                        List.of("All toxins are controlled under this entry.", "Samples are not.", "Makers apply."));
    }

    private ConcernId concern(int... places) {
        var concern = rulemaking.concern("Samples");
        for (var place : places) {
            rulemaking.file(concern, rulemaking.suggesting("ACADEMIA", place, "Samples are free."));
        }
        return concern;
    }

    private String address(ConcernId concern) {
        return "staff/synthesis?docket=" + rulemaking.docket().number() + "&concern=" + concern.value();
    }

    private static Anchor link(String words) {
        return _get(_get(ChangingText.class), Anchor.class, spec -> spec.withText(words));
    }

    private LineageId lineage(int place) {
        return rulemaking.anchor(1, place).lineage();
    }

    @Test
    void leadsToTheProvisionThatTheConcernTouchesMostAndToTheOthers() {
        open(address(concern(2, 1, 1)));

        assertThat(link("Change the text at (2)").getHref())
                .startsWith("staff/text/edit?")
                .contains("version=2", "provision=" + lineage(1).value());
        assertThat(link("(3)").getHref()).contains("provision=" + lineage(2).value());
    }

    @Test
    void leadsToTheDraftWhereTheConcernTouchesNoProvision() {
        open(address(concern()));

        assertThat(link("Change the text").getHref()).contains("version=2").doesNotContain("provision");
    }

    @Test
    @SuppressWarnings("unchecked")
    void leadsBackToTheAnswerWhichOffersTheNewChangeFirst() {
        var concern = concern(1);
        open(address(concern));
        open(link("Change the text at (2)").getHref());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Words")), "Samples are not, and are free.", true);

        open(_get(Anchor.class, spec -> spec.withText("Back to the answer")).getHref());

        assertThat(_find(AnswerEditor.class)).hasSize(1);
        var offered = ((CheckboxGroup<TextChange>) _get(CheckboxGroup.class)).getListDataView();
        assertThat(offered.getItems().map(TextChange::label)).containsExactly("(2)", "(1)");
    }

    @Test
    void saysWhereThereIsNoDraftAndLeadsToWhereOneIsBegun() {
        rulemaking = new Rulemaking(portal);
        open(address(rulemaking.concern("Samples")));

        assertThat(_get(ChangingText.class).getElement().getTextRecursively()).contains("No draft follows the text");
        assertThat(link("Begin a draft").getHref())
                .isEqualTo("staff/text?docket=" + rulemaking.docket().number());
    }

    @Test
    void saysWhereTheTextIsPublicAlready() {
        rulemaking = new Rulemaking(portal).withTexts(List.of("A toxin."), List.of("All toxins."));
        open(address(rulemaking.concern("Samples")));

        assertThat(_get(ChangingText.class).getElement().getTextRecursively()).contains("Version 2 is public");
        _assertNone(_get(ChangingText.class), Anchor.class);
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void offersNoChangeToThoseWhoCannotMakeOne() {
        open(address(concern(1)));

        _assertNone(ChangingText.class);
    }
}
