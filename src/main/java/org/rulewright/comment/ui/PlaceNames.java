package org.rulewright.comment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.DocumentPlace;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Point;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Document;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;

/** What a point is about, in a few words: a paragraph, a document, a question, or the whole rule. */
final class PlaceNames {

    private final List<Question> questions;
    private final List<Document> documents;

    PlaceNames(Places places, Docket docket) {
        questions = places.everAsked(docket);
        documents = places.documents(docket);
    }

    String of(DraftPoint point) {
        return of(point.anchor(), point.document(), point.question());
    }

    String of(Point point) {
        return of(point.anchor(), point.document(), point.question());
    }

    private String of(@Nullable Anchor anchor, @Nullable DocumentPlace document, @Nullable QuestionId question) {
        if (anchor != null) {
            return anchor.label().isEmpty() ? I18NProvider.translate("comment.place.words") : anchor.label();
        }
        if (document != null) {
            return of(document);
        }
        return questions.stream()
                .filter(asked -> asked.id().equals(question))
                .findFirst()
                .map(asked -> I18NProvider.translate("comment.place.question", asked.number()))
                .orElseGet(() -> I18NProvider.translate("comment.form.place.whole"));
    }

    private String of(DocumentPlace place) {
        var title = documents.stream()
                .filter(known -> known.id().equals(place.document()))
                .map(Document::title)
                .findFirst()
                .orElse("");
        return place.page().isBlank() ? title : I18NProvider.translate("comment.place.page", title, place.page());
    }
}
