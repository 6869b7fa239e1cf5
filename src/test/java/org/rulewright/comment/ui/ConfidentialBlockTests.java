package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class ConfidentialBlockTests extends UiTest {

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    private Docket docket;

    @BeforeEach
    void openTheForm() {
        docket = aDocket().in(dockets, agencies);
        open("dockets/" + docket.number() + "/comment?step=points");
    }

    @Test
    void movesWordsUnderSealAndLeavesALabelInTheRemarks() {
        _setValue(remarks(), "We sell to Zanzibarine Foods only.");

        hide(block(0), "Zanzibarine Foods");

        assertThat(remarks().getValue()).isEqualTo("We sell to [confidential 1] only.");
        assertThat(drafts()).contains("[confidential 1]").doesNotContain("Zanzibarine");
    }

    @Test
    void writesWhatThePublicMayReadIntoTheLabel() {
        _setValue(remarks(), "We need 2,400 licences.");
        hide(block(0), "2,400 licences");

        _setValue(
                _get(TextField.class, spec -> spec.withLabel("What the public may read instead (optional)")),
                "between 1,000 and 5,000 licences");

        assertThat(remarks().getValue()).isEqualTo("We need [confidential 1: between 1,000 and 5,000 licences].");
    }

    @Test
    void givesTheWordsBack() {
        _setValue(remarks(), "We sell to Zanzibarine Foods only.");
        hide(block(0), "Zanzibarine Foods");

        _click(_get(Button.class, spec -> spec.withText("Make public again")));

        assertThat(remarks().getValue()).isEqualTo("We sell to Zanzibarine Foods only.");
        assertThat(_find(MarkLine.class)).isEmpty();
    }

    @Test
    void hidesAWholePointFieldByField() {
        _click(_get(Button.class, spec -> spec.withText("Add a point")));
        var card = _get(PointCard.class);
        _setValue(
                _get(card, TextArea.class, spec -> spec.withLabel("What do you want to say?")), "Our reactor is old.");
        _click(_get(card, Button.class, spec -> spec.withText("Add evidence")));
        kind(card).setValue(EvidenceKind.LICENCES);
        _setValue(
                _get(card, TextField.class, spec -> spec.withLabel("Licences a year this would mean for you")), "2400");

        _setValue(_get(card, Checkbox.class, spec -> spec.withLabel("Part of this point is confidential")), true);
        _click(_get(card, Button.class, spec -> spec.withText("The whole point is confidential")));

        var point = card.point();
        var fact = point.figures().getFirst();
        var labels = List.of(point.words(), fact.source());
        assertThat(labels).containsExactlyInAnyOrder("[confidential 2]", "[confidential 1: licences a year]");
        assertThat(fact.licences()).isEmpty();
        assertThat(drafts()).doesNotContain("reactor").doesNotContain("2400");
    }

    @Test
    void saysWhenTheTypedWordsStandNowhere() {
        _setValue(remarks(), "We sell.");

        hide(block(0), "buy");

        assertThat(block(0).getElement().getTextRecursively()).contains("These words do not stand above");
    }

    private static void hide(ConfidentialBlock block, String words) {
        _setValue(_get(block, Checkbox.class, spec -> spec.withLabel("Part of these remarks is confidential")), true);
        _setValue(
                _get(
                        block,
                        TextField.class,
                        spec -> spec.withLabel("Or type the words to be hidden, exactly as they stand above")),
                words);
        _click(_get(block, Button.class, spec -> spec.withText("Hide these words")));
    }

    @SuppressWarnings("unchecked") // the select of that label holds kinds of evidence
    private static HasValue<?, EvidenceKind> kind(PointCard card) {
        return (HasValue<?, EvidenceKind>) _get(card, Component.class, spec -> spec.withLabel("Kind"));
    }

    private static ConfidentialBlock block(int fromEnd) {
        var blocks = _find(ConfidentialBlock.class);
        return blocks.get(blocks.size() - 1 - fromEnd);
    }

    private static TextArea remarks() {
        return _find(TextArea.class).getLast();
    }

    private String drafts() {
        return String.join(
                "\n",
                jdbc.sql("select form::text from draft where docket_id = :docket")
                        .param("docket", docket.id().value())
                        .query(String.class)
                        .list());
    }
}
