package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.synthesis.Excerpt;

/** The files of a comment, the open page of one of them with what is marked on it, and the ways to the other pages. */
final class FileParts extends Section {

    private final CommentSheet open;
    private final ExcerptPart.Desk desk;
    private final Optional<MarkedText> text;

    FileParts(CommentSheet open, List<Excerpt> onPages, ExcerptPart.Desk desk) {
        this.open = open;
        this.desk = desk;
        text = open.leaf()
                .filter(leaf -> !leaf.words().isBlank())
                .map(leaf -> new MarkedText(
                                PublicWords.plain(leaf.words()),
                                new Excerpt.Page(leaf.leaf(), 0, 1),
                                onPages.stream()
                                        .filter(excerpt -> isOn(excerpt, leaf))
                                        .toList())
                        .drawn(desk.above(open), desk.address()));
        addClassName("rw-stack-s");
        add(new H3(
                getTranslation("synthesis.files", open.comment().attachments().size())));
        open.comment().attachments().forEach(file -> add(part(file)));
        onPages.forEach(excerpt -> add(new ExcerptPart(excerpt, open, desk)));
    }

    /** The words of the open page; empty where there are none. */
    Optional<MarkedText> text() {
        return text;
    }

    private static boolean isOn(Excerpt excerpt, CommentSheet.OpenLeaf leaf) {
        return excerpt.place() instanceof Excerpt.Page page
                && page.leaf().equals(leaf.leaf())
                && excerpt.isTakenFrom(leaf.words());
    }

    private Component part(Attachment file) {
        var part = new Div();
        part.addClassName("rw-stack-s");
        var leaf = open.leaf().filter(it -> it.leaf().file().equals(file.id()));
        if (leaf.isEmpty()) {
            part.add(line(file));
            return part;
        }
        part.add(new H4(getTranslation(
                "synthesis.where.page", file.name(), leaf.get().leaf().number())));
        part.add(turner(file, leaf.get().leaf().number()));
        if (open.isDrawn(file)) {
            part.add(picture(leaf.get().leaf()));
        }
        text.ifPresentOrElse(part::add, () -> part.add(new Paragraph(getTranslation("synthesis.files.no-words"))));
        return part;
    }

    /** The browser fetches it only when somebody opens it. */
    private Component picture(Excerpt.Leaf leaf) {
        var picture = new Image(
                "files/" + leaf.file().value() + "/pages/" + leaf.number() + ".png",
                getTranslation("synthesis.files.picture", leaf.number()));
        picture.addClassName("rw-leaf-picture");
        picture.getElement().setAttribute("loading", "lazy");
        return new Details(getTranslation("synthesis.files.picture", leaf.number()), picture);
    }

    private Component line(Attachment file) {
        var pages = open.pages(file);
        if (pages > 0) {
            return new Anchor(address(file, 1), getTranslation("synthesis.files.read", file.name(), pages));
        }
        var why = open.comment().isWithheld(file) || file.isConfidential()
                ? "synthesis.files.withheld"
                : open.isWaiting(file) ? "synthesis.files.waiting" : "synthesis.files.unread";
        return new Paragraph(getTranslation(why, file.name()));
    }

    private Component turner(Attachment file, int page) {
        var pages = open.pages(file);
        var number = new IntegerField(getTranslation("synthesis.files.page", pages));
        number.setMin(1);
        number.setMax(pages);
        number.setValue(page);
        number.addClassName("rw-page-number");
        number.addValueChangeListener(event -> {
            var wish = event.getValue();
            if (event.isFromClient() && wish != null && wish >= 1 && wish <= pages) {
                UI.getCurrent().navigate(SynthesisView.class, turned(file, wish).query());
            }
        });
        var turner = new Div();
        turner.addClassName("rw-row");
        step(file, page - 1, Glyph.LEFT, "synthesis.files.before").ifPresent(turner::add);
        turner.add(number);
        step(file, page + 1, Glyph.RIGHT, "synthesis.files.next").ifPresent(turner::add);
        return turner;
    }

    private Optional<Component> step(Attachment file, int page, Glyph glyph, String label) {
        if (page < 1 || page > open.pages(file)) {
            return Optional.empty();
        }
        var link = new Anchor(address(file, page), glyph.draw());
        link.addClassName("rw-iconbtn");
        link.setAriaLabel(getTranslation(label));
        return Optional.of(link);
    }

    private String address(Attachment file, int page) {
        return turned(file, page).href();
    }

    private SynthesisAddress turned(Attachment file, int page) {
        return desk.address().turned(open.comment().trackingNumber(), file.id(), page);
    }
}
