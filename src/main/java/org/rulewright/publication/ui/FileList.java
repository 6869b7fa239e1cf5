package org.rulewright.publication.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.Attachment;

/** The files that came with a comment; one that we do not hold leads to where it was published. */
final class FileList extends UnorderedList {

    private static final long KILO = 1024;

    FileList(List<Attachment> files) {
        addClassName("rw-files");
        getElement().setAttribute("aria-label", getTranslation("publication.files"));
        files.forEach(file -> add(item(file)));
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
        return new ListItem(Glyph.FILE.draw(), new Div(name, about));
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
