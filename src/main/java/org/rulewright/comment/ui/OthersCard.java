package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.OtherPoint;
import org.rulewright.docket.Docket;

/** What others have published on what is being written, to be joined or added to. */
final class OthersCard extends Div {

    private final Docket docket;
    private final Places places;
    private final PlaceNames names;
    private final Consumer<DraftPoint> onTaken;
    private @Nullable DraftPoint shown;

    /** @param onTaken takes the point that joins somebody else's; with an empty figure where data shall be added */
    OthersCard(Docket docket, Places places, Consumer<DraftPoint> onTaken) {
        this.docket = docket;
        this.places = places;
        this.onTaken = onTaken;
        names = new PlaceNames(places, docket);
        addClassNames("rw-card", "rw-others");
        setVisible(false);
    }

    /** Shows what is published on the place of the point, and what says something like its words. */
    void show(Optional<DraftPoint> written) {
        var point = written.orElse(null);
        setVisible(point != null);
        if (point == null || isShown(point)) {
            return;
        }
        shown = point;
        removeAll();
        add(new H2(getTranslation("comment.others")));
        var here = places.othersOn(docket, point);
        var known = new HashSet<>(here.stream().map(other -> other.point().id()).toList());
        var alike = places.othersLike(docket, point.words()).stream()
                .filter(other -> !known.contains(other.point().id()))
                .toList();
        if (here.isEmpty()) {
            var none = new Paragraph(getTranslation("comment.others.none", names.of(point)));
            none.addClassNames("rw-small", "rw-quiet");
            add(none);
        } else {
            add(list(here, point));
        }
        if (!alike.isEmpty()) {
            add(new H3(getTranslation("comment.others.alike")), list(alike, point));
        }
    }

    private boolean isShown(DraftPoint point) {
        return shown != null
                && shown.isOnThePlaceOf(point)
                && shown.words().equals(point.words())
                && Objects.equals(shown.joins(), point.joins());
    }

    private UnorderedList list(List<OtherPoint> others, DraftPoint written) {
        var list = new UnorderedList();
        others.forEach(other -> list.add(new ListItem(new OtherItem(
                other,
                other.point().id().equals(written.joins()),
                withData -> onTaken.accept(places.joining(other, withData))))));
        return list;
    }
}
