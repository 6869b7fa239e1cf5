package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.DocumentPlace;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.PointId;
import org.rulewright.docket.Docket;
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
    private final QuestionFields question;
    private final JoinedLine joined;
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
        Runnable moved = () -> onMoved.accept(passage);
        question = new QuestionFields(places.questions(docket), point.question(), moved);
        document = new DocumentFields(places.documents(docket), point.document(), moved);
        joined = new JoinedLine(docket, places, point.joins(), moved);
        add(joined, shown, provision, question, document);
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
        return question.question();
    }

    @Nullable
    PointId joins() {
        return joined.joined();
    }

    @Nullable
    DocumentPlace document() {
        return document.place();
    }

    /** Whether a wording can be suggested here: not for another document, nor for an answer to a question. */
    boolean isInTheRule() {
        return document.place() == null && (anchor != null || question.question() == null);
    }

    /** The fields by the names that faults use for them, behind the place of the point. */
    Map<String, Component> fields() {
        return Map.of(
                "anchor", provision,
                "question", question.field(),
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
