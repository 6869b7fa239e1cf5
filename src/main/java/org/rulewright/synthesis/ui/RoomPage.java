package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import org.rulewright.base.ui.DeskPage;

/** A page of the desk with one room below its head, and in the head what has just been done or refused. */
public abstract class RoomPage extends DeskPage {

    /** Where acts say what came of them. */
    protected final Notice notice;

    /** What is filled anew for each address. */
    protected final Div room = new Div();

    /** A page with this title and an empty room. */
    @SuppressWarnings("this-escape")
    protected RoomPage(String title) {
        this(title, new Notice());
    }

    private RoomPage(String title, Notice notice) {
        super(title, "", notice);
        this.notice = notice;
        room.addClassName("rw-room");
        addClassName("rw-synthesis");
        add(room);
    }
}
