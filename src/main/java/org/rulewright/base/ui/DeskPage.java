package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** A page of the desk: a head with the title, panes or one body below it, and a foot for the sum. */
public class DeskPage extends Div {

    private final H1 title = new H1();
    private final Span sentence = new Span();

    /** A page with a title and the sentence beside it, which may be empty; the acts stand at the right. */
    @SuppressWarnings("this-escape")
    public DeskPage(String title, String sentence, Component... acts) {
        this.title.setText(title);
        this.sentence.setText(sentence);
        this.sentence.addClassNames("rw-small", "rw-quiet");
        var right = new Span(acts);
        right.addClassNames("rw-push", "rw-row");
        var head = new Header(this.title, this.sentence, right);
        head.addClassName("rw-desk-head");
        addClassName("rw-desk-page");
        add(head);
    }

    /** Changes the sentence beside the title. */
    public final void say(String words) {
        sentence.setText(words);
    }

    /** Changes the title. */
    public final void retitle(String words) {
        title.setText(words);
    }

    /** Puts one body below the head. */
    public final Div body(Component... content) {
        var body = new Div(content);
        body.addClassName("rw-desk-body");
        add(body);
        return body;
    }

    /** Puts a line at the foot of the page. */
    public final void foot(Component... content) {
        var foot = new Footer(content);
        foot.addClassName("rw-desk-foot");
        add(foot);
    }
}
