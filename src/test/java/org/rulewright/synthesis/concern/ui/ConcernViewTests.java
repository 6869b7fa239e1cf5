package org.rulewright.synthesis.concern.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.ui.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class ConcernViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    Rulemaking rulemaking;
    ConcernId concern;
    Comment comment;

    @BeforeEach
    void fileAPoint() {
        rulemaking = new Rulemaking(portal);
        concern = rulemaking.concern("Threshold");
        var facts = List.of(
                Evidence.of(EvidenceKind.THRESHOLD, "1 mg", "<img src=x onerror=alert(1)>"),
                Evidence.available("A standard", "Example Maker", "Canada", ""),
                Evidence.licences(12, ""));
        comment = rulemaking.from(
                "<b>Limpet</b> Works",
                "ACADEMIA",
                Stance.OPPOSE,
                "",
                NewPoint.saying(null, Ask.EXCLUSION, "One milligram is enough.").with(facts));
        rulemaking.file(concern, comment);
    }

    @Test
    void showsWhoSpeaksWithWhichFacts() {
        open("staff/concerns/" + concern.value());

        var words = _get(ConcernView.class).getElement().getTextRecursively();
        assertThat(words)
                .contains("Threshold", "Academia and research", "1 mg", "Example Maker", "Canada", "12 at least")
                .contains("Fewer than two categories have 3 voices")
                .contains("source: <img src=x onerror=alert(1)>");
        assertThat(_find(NativeTable.class)).hasSize(4);
        assertThat(_find(Anchor.class))
                .filteredOn(anchor -> anchor.getText().equals("<b>Limpet</b> Works"))
                .isNotEmpty()
                .allMatch(anchor -> anchor.getHref()
                        .contains("comment=" + comment.trackingNumber().value()));
    }

    @Test
    void saysWhatNobodyHasSaidYet() {
        var silent = rulemaking.concern("Silent");

        open("staff/concerns/" + silent.value());

        assertThat(_get(ConcernView.class).getElement().getTextRecursively())
                .contains("No excerpt of a published comment is filed here yet.")
                .contains("No point filed here offers figures");
    }

    @Test
    void mergesTheConcernIntoAnotherOneAndUndoesIt() {
        var other = rulemaking.concern("Limits");
        open("staff/concerns/" + concern.value());

        ComboBox<Concern> into = choice();
        _setValue(into, rulemaking.chain().concern(other).orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Merge")));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(rulemaking.chain().concerns()).extracting(Concern::id).containsExactly(other);
        assertThat(_get(ConcernView.class).getElement().getTextRecursively())
                .contains("1 Threshold became part of 2 Limits, with 1 excerpt.");

        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(rulemaking.chain().concerns()).hasSize(2);
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Undone");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Concern> choice() {
        return _get(ComboBox.class, spec -> spec.withLabel("Becomes part of"));
    }

    @Test
    void splitsChosenExcerptsOffAndSaysWhatIsMissing() {
        rulemaking.file(concern, rulemaking.published("", "Another."));
        open("staff/concerns/" + concern.value());

        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Others");
        _click(_get(Button.class, spec -> spec.withText("Split the chosen excerpts off")));
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Choose the excerpts");

        _setValue(_find(Checkbox.class).getLast(), true);
        _click(_get(Button.class, spec -> spec.withText("Split the chosen excerpts off")));

        assertThat(rulemaking.chain().concerns()).extracting(Concern::title).containsExactly("Threshold", "Others");
        assertThat(_find(Checkbox.class)).hasSize(1);
    }

    @Test
    @WithMockUser(username = "synthesis-approver", roles = "APPROVER")
    void letsAnApproverReadOnly() {
        open("staff/concerns/" + concern.value());

        assertThat(_find(MergeForm.class)).isEmpty();
        assertThat(_find(SplitForm.class)).isEmpty();
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void comparesTheConcernsOfADocket() {
        open("staff/concerns?docket=" + rulemaking.docket().number());

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Too few voices to tell");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("1 Threshold");
    }

    @Test
    void saysThatADocketHasNoConcernsYet() {
        open("staff/concerns?docket=" + new Rulemaking(portal).docket().number());

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No concern is open yet");
    }

    @Test
    void leadsFromTheDeskToWhatStandsBehindAConcern() {
        open("staff/synthesis?docket=" + rulemaking.docket().number() + "&concern=" + concern.value());

        assertThat(_get(Anchor.class, spec -> spec.withText("All that stands behind it"))
                        .getHref())
                .endsWith("staff/concerns/" + concern.value());
    }
}
