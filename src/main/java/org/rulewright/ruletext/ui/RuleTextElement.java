package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.TextChangeId;

/**
 * Shows a rule's text or a redline. The text itself comes over plain HTTP and never becomes components; this holds only
 * what happens around it. What it reports comes from a browser, so the services check it again.
 */
@Tag("rule-text")
@StyleSheet("assets/ruletext.css")
public final class RuleTextElement extends Component implements HasStyle, HasSize {
    public RuleTextElement() {
        name("label-comment", "ruletext.comment-on-words");
        name("label-words", "ruletext.selected-words");
        name("label-link", "ruletext.copy-link");
        name("label-copied", "ruletext.copied");
        name("label-why", "ruletext.why");
        name("label-away", "ruletext.away");
    }

    private void name(String attribute, String key) {
        getElement().setAttribute(attribute, getTranslation(key));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://assets/rule-text.js");
    }

    /** Shows a version of a docket's text, read against another one where that is given. */
    public void show(String docket, int version, OptionalInt against) {
        var address = "fragments/%s/text/%d.html".formatted(docket, version);
        var query = against.isPresent() ? "?against=" + against.getAsInt() : "";
        getElement().setAttribute("src", address + query);
    }

    /** Whether readers are offered to comment. */
    public void setCommentable(boolean commentable) {
        getElement().setAttribute("commentable", commentable);
    }

    /** Puts notes into the margins, in place of those before. */
    public void setNotes(List<MarginNote> notes) {
        getElement().setPropertyList("notes", notes);
    }

    /** Marks words, in place of those before. */
    public void setHighlights(List<Highlight> highlights) {
        getElement().setPropertyList("highlights", highlights);
    }

    /** Shows which change has its reason open; the reason goes under its provision where there is no room beside it. */
    public void openChange(TextChangeId change, Component reason) {
        reason.setId("reason-" + change.value());
        getElement().setAttribute("open-reason", "reason-" + change.value());
        getElement().setAttribute("open-change", String.valueOf(change.value()));
    }

    /** Goes to the next change, and from the last one to the first. */
    public void nextChange() {
        getElement().callJsFunction("change", "next");
    }

    /** Goes to the change before, and from the first one to the last. */
    public void previousChange() {
        getElement().callJsFunction("change", "previous");
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

    /** A change is in view: its place, counted from 1, and how many there are. */
    public Registration onChangeShown(BiConsumer<Integer, Integer> listener) {
        return on("change-shown", report -> listener.accept(report.place(), report.places()));
    }

    /** The text is there, with so many changes. */
    public Registration onTextShown(IntConsumer listener) {
        return on("text-shown", report -> listener.accept(report.changeCount()));
    }

    private Registration on(String event, Consumer<Report> listener) {
        return getElement()
                .addEventListener(event, reported -> listener.accept(reported.getEventDetail(Report.class)))
                .addEventDetail();
    }
}
