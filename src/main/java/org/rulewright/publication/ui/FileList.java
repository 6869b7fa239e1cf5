package org.rulewright.publication.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.comment.ui.ConfidentialFileName;
import org.rulewright.comment.ui.PublicWords;

/** The files that came with a comment; one that we do not hold leads to where it was published. */
final class FileList extends UnorderedList {

    private static final long KILO = 1024;

    private final TrackingNumber comment;

    FileList(Comment comment) {
        this.comment = comment.trackingNumber();
        addClassName("rw-files");
        getElement().setAttribute("aria-label", getTranslation("publication.files"));
        comment.attachments().forEach(file -> add(line(comment, file)));
    }

    private ListItem line(Comment comment, Attachment file) {
        var claim = file.claim();
        if (claim != null) {
            return new ListItem(Glyph.LOCK.draw(), new ConfidentialFileName(file.name(), claim));
        }
        return comment.isWithheld(file) ? withheld(comment, file) : item(file);
    }

    private ListItem withheld(Comment comment, Attachment file) {
        var name = PublicWords.at(comment, CommentTexts.fileName(file.id())).paragraph();
        var about = new Paragraph(getTranslation("publication.files.withheld"));
        about.addClassNames("rw-small", "rw-quiet");
        return new ListItem(Glyph.FILE.draw(), new Div(name, about));
    }

    private ListItem item(Attachment file) {
        var link = new Anchor(file.isHeld() ? address(file) : file.source(), file.name());
        link.setRouterIgnore(true);
        if (!file.isHeld()) {
            link.getElement().setAttribute("rel", "noopener noreferrer");
        }
        var name = new HtmlComponent("b");
        name.getElement().appendChild(link.getElement());
        var about = new Paragraph(file.isHeld() ? size(file.size()) : getTranslation("publication.files.elsewhere"));
        about.addClassNames("rw-small", "rw-quiet");
        var words = new Div(name, about);
        if (file.standsFor() > 0) {
            about.setText(getTranslation("publication.files.twin", file.standsFor(), about.getText()));
        }
        if (file.isHeld()) {
            words.add(reader(file));
        }
        return new ListItem(Glyph.FILE.draw(), words);
    }

    private Anchor reader(Attachment file) {
        var reader = new Anchor(
                "comments/" + comment.value() + "/files/" + file.id().value(),
                getTranslation("publication.files.read"));
        reader.setAriaLabel(getTranslation("publication.files.read.one", file.name()));
        reader.addClassNames("rw-small", "rw-tap");
        return reader;
    }

    private static String address(Attachment file) {
        return "files/" + file.id().value() + "/"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String size(long bytes) {
        return bytes < KILO * KILO
                ? getTranslation("publication.files.kilobytes", Math.max(1, Math.ceilDiv(bytes, KILO)))
                : getTranslation("publication.files.megabytes", (double) bytes / (KILO * KILO));
    }
}
