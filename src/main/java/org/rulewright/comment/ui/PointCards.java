package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Fault;

/** The points of a comment, of which one is open at a time. */
final class PointCards extends Div {

    private final Writing writing;
    private final Places places;
    private final Marking marking;
    private final PlaceNames names;
    private final Runnable onChange;
    private final List<PointCard> cards = new ArrayList<>();

    /** @param onChange called after each change of what the points say and of which one is open */
    PointCards(Writing writing, Places places, Marking marking, Runnable onChange) {
        this.writing = writing;
        this.places = places;
        this.marking = marking;
        this.onChange = onChange;
        names = new PlaceNames(places, writing.docket());
        addClassName("rw-points");
        draw();
    }

    /** The points as they are written now. */
    List<DraftPoint> points() {
        return cards.stream().map(PointCard::point).toList();
    }

    /** The point that is open, if one is. */
    Optional<DraftPoint> opened() {
        return cards.stream().filter(PointCard::isOpen).findFirst().map(PointCard::point);
    }

    /** Opens the point of this number, from 1; the last one where there is no such. */
    void open(int number) {
        if (cards.isEmpty()) {
            return;
        }
        var place = number >= 1 && number <= cards.size() ? number - 1 : cards.size() - 1;
        for (var each = 0; each < cards.size(); each++) {
            cards.get(each).open(each == place);
        }
        onChange.run();
    }

    /** Opens the point and puts the focus where its words are written. */
    void edit(int number) {
        open(number);
        cards.get(number - 1).focus();
    }

    /** Adds a point and opens it; one on the same place on which nothing is written yet makes room for it. */
    void add(DraftPoint point) {
        var others = new ArrayList<>(points());
        others.removeIf(other -> other.words().isBlank() && other.isOnThePlaceOf(point));
        others.add(point);
        writing.change(form -> form.with(others));
        draw();
        edit(cards.size());
    }

    /** Opens the evidence of the point that is open. */
    void offerEvidence() {
        cards.stream().filter(PointCard::isOpen).forEach(PointCard::offerEvidence);
    }

    /** The fields by the names that faults use. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        for (var place = 0; place < cards.size(); place++) {
            for (var field : cards.get(place).fields().entrySet()) {
                fields.put("points." + place + "." + field.getKey(), field.getValue());
            }
        }
        fields.put("points", this);
        return fields;
    }

    /** Opens each point that has something to be put right. */
    void openThoseOf(List<Fault> faults) {
        for (var place = 0; place < cards.size(); place++) {
            var start = "points." + place + ".";
            if (faults.stream().anyMatch(fault -> fault.field().startsWith(start))) {
                cards.get(place).open(true);
            }
        }
    }

    private void draw() {
        removeAll();
        cards.clear();
        writing.form().points().forEach(this::draw);
    }

    private void draw(DraftPoint point) {
        var number = cards.size() + 1;
        var head = new PointHead(number, names, () -> edit(number), () -> remove(number));
        var card = new PointCard(point, new PointPlace(writing.docket(), places, point), head, onChange);
        card.keepApart(ConfidentialBlock.ofPoint(marking, card::fields, card::suggestsWording));
        card.setId("point-" + number);
        cards.add(card);
        add((Component) card);
    }

    private void remove(int number) {
        var left = new ArrayList<>(points());
        left.remove(number - 1);
        writing.change(form -> form.with(left));
        draw();
        onChange.run();
    }
}
