package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.DocumentPlace;
import org.rulewright.comment.DraftPoint;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Provision;

/** What a point is about: words that were selected, a provision that is chosen here, or the whole rule. */
final class PointPlace extends Div implements Focusable<PointPlace> {

    private static final int SHORT = 60;

    private final Docket docket;
    private final Places places;
    private final Div shown = new Div();
    private final ComboBox<Provision> provision = new ComboBox<>(getTranslation("comment.form.place"));
    private final Select<Question> question = new Select<>();
    private final DocumentFields document;
    private @Nullable Anchor anchor;
    private String passage;
    private Consumer<String> onMoved = _ -> {};

    PointPlace(Docket docket, Places places, DraftPoint point) {
        this.docket = docket;
        this.places = places;
        anchor = point.anchor();
        passage = point.passage();
        addClassName("rw-fields");
        buildProvision(places.provisions(docket));
        buildQuestion(places.questions(docket), point.question());
        document = new DocumentFields(places.documents(docket), point.document(), () -> onMoved.accept(passage));
        add(shown, provision, question, document);
        showPlace();
    }

    void onMoved(Consumer<String> listener) {
        onMoved = listener;
    }

    @Nullable
    Anchor anchor() {
        return anchor;
    }

    String passage() {
        return passage;
    }

    @Nullable
    QuestionId question() {
        var chosen = question.getValue();
        return chosen == null ? null : chosen.id();
    }

    @Nullable
    DocumentPlace document() {
        return document.place();
    }

    /** The fields by the names that faults use for them, behind the place of the point. */
    Map<String, Component> fields() {
        return Map.of(
                "anchor", provision,
                "question", question,
                "document", document.document(),
                "documentPage", document.page(),
                "documentQuote", document.quote());
    }

    private void buildProvision(List<Provision> provisions) {
        provision.setItems(provisions);
        provision.setItemLabelGenerator(PointPlace::shortened);
        provision.setPlaceholder(getTranslation("comment.form.place.whole"));
        provision.setHelperText(getTranslation("comment.form.place.hint"));
        provision.setClearButtonVisible(true);
        provision.setVisible(!provisions.isEmpty());
        var at = anchor;
        if (at != null) {
            provisions.stream()
                    .filter(item -> item.lineage().equals(at.lineage()))
                    .findFirst()
                    .ifPresent(provision::setValue);
        }
        provision.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                move(event.getValue());
            }
        });
    }

    private void buildQuestion(List<Question> questions, @Nullable QuestionId answered) {
        question.setLabel(getTranslation("comment.form.question"));
        question.setItems(questions);
        question.setEmptySelectionAllowed(true);
        question.setEmptySelectionCaption(getTranslation("comment.form.question.none"));
        question.setItemLabelGenerator(item -> item == null
                ? getTranslation("comment.form.question.none")
                : getTranslation("comment.form.question.item", item.number(), item.words()));
        question.setVisible(!questions.isEmpty());
        questions.stream()
                .filter(item -> item.id().equals(answered))
                .findFirst()
                .ifPresent(question::setValue);
        question.addValueChangeListener(_ -> onMoved.accept(passage));
    }

    private void move(@Nullable Provision chosen) {
        var before = passage;
        var there = chosen == null ? DraftPoint.about(null, "", null) : places.on(chosen);
        anchor = there.anchor();
        passage = there.passage();
        showPlace();
        onMoved.accept(before);
    }

    private void showPlace() {
        shown.removeAll();
        if (anchor != null) {
            shown.add(new QuotedPlace(docket, anchor, passage));
        }
        shown.setVisible(anchor != null);
    }

    private static String shortened(Provision item) {
        var text = item.text().length() <= SHORT
                ? item.text()
                : item.text().substring(0, SHORT).strip() + " …";
        return (item.label() + " " + text).strip();
    }
}
