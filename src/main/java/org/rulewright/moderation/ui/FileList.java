package org.rulewright.moderation.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.Attachment;

/** The files that came with a comment; those that we hold can be downloaded, whatever was decided. */
final class FileList extends Section {

    private static final long KILOBYTE = 1000;

    FileList(List<Attachment> files) {
        addClassName("rw-stack-s");
        var list = new UnorderedList();
        list.addClassName("rw-files");
        files.forEach(file -> list.add(row(file)));
        add(new H3(getTranslation("moderation.files", files.size())), list);
    }

    private ListItem row(Attachment file) {
        var name = new Anchor(file.isHeld() ? address(file) : file.source(), file.name());
        name.setRouterIgnore(true);
        var size = Math.ceilDiv(file.size(), KILOBYTE);
        var about = new Span(getTranslation(
                file.isHeld() ? "moderation.file" : "moderation.file.elsewhere", file.mediaType(), size));
        about.addClassNames("rw-small", "rw-quiet");
        return new ListItem(Glyph.FILE.draw(), new Div(name, new Div(about)));
    }

    private static String address(Attachment file) {
        return "files/" + file.id().value() + "/"
                + URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
    }
}
