package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Drafts;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.citing.SummaryCheck;
import org.rulewright.synthesis.template.ResponseTemplate;

/** The answer to a concern, kept whenever a field is left; what was typed survives a refusal. */
final class AnswerEditor extends Section {

    private final ConcernId concern;
    private final DeskSheet sheet;
    private final SynthesisActs acts;
    private final Select<Disposition> disposition = new Select<>();
    private final TextField ground = new TextField(getTranslation("synthesis.ground"));
    private final TextArea summary = new TextArea(getTranslation("synthesis.summary-of"));
    private final TextArea answer = new TextArea(getTranslation("synthesis.answer"));
    private final ChangeChoice changes;
    private final Checkbox restsOnWholeText = new Checkbox(getTranslation("synthesis.rests"));
    private final Button save = new Button(getTranslation("synthesis.save"), _ -> save());
    private final Span saved = new Span();
    private final FlawList flaws = new FlawList();
    private final TemplateBar templates;
    private final AnswerConflict conflict;

    private int seen;
    private boolean unsaved;

    /** @param back the address of this answer */
    AnswerEditor(Concern concern, String back, DeskSheet sheet, SynthesisActs acts) {
        this.concern = concern.id();
        this.sheet = sheet;
        this.acts = acts;
        conflict = new AnswerConflict(this::take, theirs -> {
            seen = theirs.revision();
            save();
        });
        templates = acts.templates(new TemplateBar.Use(this::draft, this::begin));
        addClassNames("rw-stack-s", "rw-editor");
        changes = new ChangeChoice(sheet, acts.next(concern), back);
        describeFields();
        var row = new Div(save, saved);
        row.addClassName("rw-row");
        saved.addClassName("rw-saved");
        saved.getElement().setAttribute("aria-live", "polite");
        add(pair(), summary, flaws);
        var under = sheet.chain().under(concern);
        if (!under.isNothing()) {
            add(new CitingBar(concern, under.excerpts(), summary, acts));
        }
        add(answer, templates, changes, restsOnWholeText, conflict, row);
        show(sheet.chain().responses().get(concern.id()));
        keepWhenLeft();
    }

    private Component pair() {
        var pair = new Div(disposition, ground);
        pair.addClassName("rw-pair");
        return pair;
    }

    private void describeFields() {
        disposition.setLabel(getTranslation("synthesis.disposition"));
        disposition.setItems(Disposition.values());
        disposition.setEmptySelectionAllowed(true);
        disposition.setItemLabelGenerator(it ->
                it == null ? getTranslation("synthesis.undecided") : getTranslation("synthesis.disposition." + it));
        summary.setHelperText(getTranslation("synthesis.summary-of.help"));
        Stream.of(summary, answer).forEach(field -> {
            field.setWidthFull();
            field.setMinHeight("6rem");
            field.addClassName("rw-said");
        });
    }

    private void keepWhenLeft() {
        fields().forEach(field -> field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                save();
            }
        }));
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(disposition, ground, summary, answer, changes.field(), restsOnWholeText);
    }

    private void show(@Nullable Response response) {
        var words = response == null ? ResponseDraft.EMPTY : response.words();
        seen = response == null ? Drafts.NONE : response.revision();
        disposition.setValue(words.disposition());
        ground.setValue(words.ground());
        summary.setValue(words.summary());
        answer.setValue(words.answer());
        changes.choose(words.changes());
        restsOnWholeText.setValue(words.restsOnWholeText());
        var isOpen = sheet.editable() && (response == null || !response.isPublished());
        fields().forEach(field -> field.setReadOnly(!isOpen));
        save.setVisible(isOpen);
        templates.setVisible(isOpen);
        changes.offerMore(isOpen);
        if (response != null) {
            tell(response);
        }
    }

    private void begin(ResponseTemplate template) {
        acts.concern(concern).ifPresent(now -> {
            var begun = template.begin(now, draft());
            disposition.setValue(begun.disposition());
            ground.setValue(begun.ground());
            answer.setValue(begun.answer());
            save();
            answer.focus();
        });
    }

    private void save() {
        try {
            var response = acts.save(concern, seen, draft());
            seen = response.revision();
            unsaved = false;
            conflict.settle();
            tell(response);
        } catch (Refusal refusal) {
            unsaved = true;
            saved.removeAll();
            conflict.show(refusal, acts.response(concern));
        }
    }

    /** Holds the summary that was kept against the excerpts. */
    void check(Chain chain) {
        chain.concern(concern).ifPresent(it -> flaws.show(SummaryCheck.of(chain, it)));
    }

    /** Whether it holds words that were refused and stand nowhere else. */
    boolean isUnsaved() {
        return unsaved;
    }

    private void take(Response theirs) {
        unsaved = false;
        show(theirs);
        conflict.settle();
    }

    private ResponseDraft draft() {
        return new ResponseDraft(
                summary.getValue(),
                answer.getValue(),
                disposition.getValue(),
                ground.getValue(),
                changes.chosen(),
                restsOnWholeText.getValue());
    }

    private void tell(Response response) {
        saved.removeAll();
        var publication = response.publication();
        var moment = publication == null
                ? response.drafted().at()
                : publication.act().at();
        var key = publication == null ? "synthesis.saved" : "synthesis.published";
        saved.add(Glyph.CHECK.draw(), new Span(getTranslation(key, sheet.times().moment(moment))));
    }
}
