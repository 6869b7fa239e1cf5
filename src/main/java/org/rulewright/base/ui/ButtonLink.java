package org.rulewright.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button, because it is an act; it stays a link, because it has an address. */
public final class ButtonLink extends Anchor {

    /** A link in the secondary style. */
    public ButtonLink(String href, String text) {
        super(href, text);
        addClassName("rw-btn");
    }

    /** A link with a glyph before its words. */
    public ButtonLink(String href, Glyph glyph, String text) {
        this(href, text);
        addComponentAsFirst(glyph.draw());
    }

    /** Makes it the one main action of the page. */
    public ButtonLink main() {
        addClassName("rw-btn-main");
        return this;
    }

    /** Makes it small, for a row or a card. */
    public ButtonLink small() {
        addClassName("rw-btn-small");
        return this;
    }

    /** Takes away its edge. */
    public ButtonLink bare() {
        addClassName("rw-btn-bare");
        return this;
    }

    /** Makes it as wide as what it stands in. */
    public ButtonLink wide() {
        addClassName("rw-wide");
        return this;
    }
}
