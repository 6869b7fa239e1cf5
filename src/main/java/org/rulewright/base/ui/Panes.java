package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Panes side by side, divided by lines; on a narrow screen one at a time, chosen above them. */
public final class Panes extends Div {

    /** The widths that panes come in. */
    public enum Shape {
        /** A list, a reading pane, and a wide pane for work. */
        READ,
        /** A list, a reading pane, and a pane for decisions. */
        CHECK,
        /** A list, a reading pane, and a pane for what others hold. */
        PANEL,
        /** A list and a pane. */
        TWO
    }

    private record Pane(NativeButton opener, Section place) {}

    private final Div bar = new Div();
    private final Map<String, Pane> panes = new LinkedHashMap<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();

    /** No panes yet, in this shape. */
    public Panes(Shape shape) {
        addClassNames("rw-panes", "rw-panes-" + shape.name().toLowerCase(Locale.ROOT));
        bar.addClassName("rw-panebar");
        add(bar);
    }

    /** Adds a pane; its id is what the address says, its name what a narrow screen and a screen reader say. */
    public Section pane(String id, String name, Component... content) {
        var place = new Section(content);
        place.addClassName("rw-pane");
        place.setAriaLabel(name);
        var opener = new NativeButton(name, _ -> choose(id));
        panes.put(id, new Pane(opener, place));
        bar.add(opener);
        add(place);
        if (panes.size() == 1) {
            open(id);
        }
        return place;
    }

    /** A line above a pane's content: its title and what belongs to all of it. */
    public static Div head(Component... content) {
        return part("rw-pane-head", content);
    }

    /** A pane's content with the usual air around it. */
    public static Div body(Component... content) {
        return part("rw-pane-body", content);
    }

    /** Shows this pane on a narrow screen; an unknown id changes nothing. */
    public void open(String id) {
        if (panes.containsKey(id)) {
            panes.forEach((each, pane) -> show(pane, Objects.equals(each, id)));
        }
    }

    /** Tells when the reader chooses a pane, so that the address can say so. */
    public void onChoice(Consumer<String> listener) {
        listeners.add(listener);
    }

    private void choose(String id) {
        open(id);
        listeners.forEach(listener -> listener.accept(id));
    }

    private static void show(Pane pane, boolean open) {
        pane.place().setClassName("rw-open", open);
        if (open) {
            pane.opener().getElement().setAttribute("aria-current", "true");
        } else {
            pane.opener().getElement().removeAttribute("aria-current");
        }
    }

    private static Div part(String name, Component... content) {
        var part = new Div(content);
        part.addClassName(name);
        return part;
    }
}
