package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.IntConsumer;
import org.rulewright.comment.DraftPoint;
import org.rulewright.docket.Docket;

/** The points that are written so far, each with a way to it. */
final class PointList extends Div {

    private final PlaceNames names;
    private final IntConsumer onChosen;
    private final OrderedList list = new OrderedList();

    PointList(Docket docket, Places places, IntConsumer onChosen) {
        this.names = new PlaceNames(places, docket);
        this.onChosen = onChosen;
        addClassName("rw-card");
        list.addClassName("rw-point-list");
        add(new H2(getTranslation("comment.check.points")), list);
    }

    void show(List<DraftPoint> points) {
        list.removeAll();
        for (var place = 0; place < points.size(); place++) {
            list.add(item(place + 1, points.get(place)));
        }
        setVisible(!points.isEmpty());
    }

    private ListItem item(int number, DraftPoint point) {
        var open = new Button(
                getTranslation("comment.form.question.item", number, names.of(point)), _ -> onChosen.accept(number));
        open.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        open.addClassName("rw-linklike");
        return new ListItem(open);
    }
}
