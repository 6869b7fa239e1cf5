package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.TextChangeId;

/**
 * Shows a rule's text or a redline. The text itself comes over plain HTTP and never becomes components; this holds only
 * what happens around it. What it reports comes from a browser, so the services check it again.
 */
@Tag("rule-text")
@StyleSheet("assets/ruletext.css")
public final class RuleTextElement extends Component implements HasStyle, HasSize {
    /** The scripts that it needs, for pages that let them come early. */
    public static final List<String> MODULES = Stream.of(
                    "", "-find", "-margin", "-outline", "-parts", "-steps", "-terms", "-words")
            .map("assets/rule-text%s.js"::formatted)
            .toList();

    public RuleTextElement() {
        name("label-comment", "ruletext.comment-on-words");
        name("label-words", "ruletext.selected-words");
        name("label-link", "ruletext.copy-link");
        name("label-copied", "ruletext.copied");
        name("label-why", "ruletext.why");
        name("label-away", "ruletext.away");
        name("label-definition", "ruletext.reading.definition");
        name("label-to-definition", "ruletext.reading.definition.go");
        getElement().setAttribute("tabindex", "-1");
    }

    private void name(String attribute, String key) {
        getElement().setAttribute(attribute, getTranslation(key));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://assets/rule-text.js");
    }

    /** Shows a text. */
    public void show(TextSource source) {
        getElement().setAttribute("src", source.address());
    }

    /** Whether readers are offered to comment. */
    public void setCommentable(boolean commentable) {
        getElement().setAttribute("commentable", commentable);
    }

    /** Puts notes into the margins, in place of those before; they are sent and not kept. */
    public void setNotes(List<MarginNote> notes) {
        getElement().executeJs("this.notes = $0", JacksonUtils.listToJson(notes));
    }

    /** Marks words, in place of those before; they are sent and not kept. */
    public void setHighlights(List<Highlight> highlights) {
        getElement().executeJs("this.highlights = $0", JacksonUtils.listToJson(highlights));
    }

    /** Shows which change has its reason open; the reason goes under its provision where there is no room beside it. */
    public void openChange(ProvisionId provision, TextChangeId change, Component reason) {
        reason.setId("reason-" + change.value());
        getElement()
                .setAttribute("open-reason", "reason-" + change.value())
                .setAttribute("open-provision", String.valueOf(provision.value()))
                .setAttribute("open-change", String.valueOf(change.value()));
    }

    /** Somebody wants to comment on the words selected. */
    public Registration onWordsSelected(Consumer<SelectedWords> listener) {
        return on("words-selected", report -> listener.accept(report.words()));
    }

    /** Somebody wants to comment on a whole provision. */
    public Registration onProvisionChosen(Consumer<ProvisionId> listener) {
        return on("provision-chosen", report -> listener.accept(report.provisionId()));
    }

    /** Somebody asks why a provision changed. */
    public Registration onWhyChosen(BiConsumer<ProvisionId, TextChangeId> listener) {
        return on("why-chosen", report -> listener.accept(report.provisionId(), report.changeId()));
    }

    private Registration on(String event, Consumer<Report> listener) {
        return getElement()
                .addEventListener(event, reported -> listener.accept(reported.getEventDetail(Report.class)))
                .addEventDetail();
    }
}
