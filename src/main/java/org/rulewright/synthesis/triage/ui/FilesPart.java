package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rulewright.comment.Attachment;

/** The names of the files that came with a comment; each leads to the file where we hold it. */
final class FilesPart extends Section {

    FilesPart(List<Attachment> files) {
        addClassName("rw-stack-s");
        var list = new UnorderedList();
        files.forEach(file -> list.add(new ListItem(name(file))));
        add(new H3(getTranslation("synthesis.triage.files")), list);
    }

    private static Component name(Attachment file) {
        if (file.isConfidential() || !file.isHeld()) {
            return new Span(file.name());
        }
        var encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        var link = new Anchor("files/" + file.id().value() + "/" + encoded, file.name());
        link.setRouterIgnore(true);
        return link;
    }
}
