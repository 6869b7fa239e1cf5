package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Offers a version as files, each with a word about what it is good for. */
public final class TextDownloads extends Details {
    private final String docket;
    private final UnorderedList files = new UnorderedList();

    /** @param docket the docket's number */
    public TextDownloads(String docket) {
        this.docket = docket;
        addClassName("rw-downloads");
        setSummaryText(getTranslation("ruletext.export.download"));
        add(files);
    }

    /** Offers this version. */
    public void show(int version) {
        files.removeAll();
        for (var ending : List.of("html", "docx", "xml", "md")) {
            offer("%d.%s".formatted(version, ending), "ruletext.export.download." + ending);
        }
    }

    /** Offers this version, and first of all what changed in it since another one. */
    public void show(int version, int against) {
        show(version);
        if (version != against) {
            for (var ending : List.of("html", "docx")) {
                var file = "%d.%s?against=%d".formatted(version, ending, against);
                var item = item(file, "ruletext.export.download.redline." + ending, String.valueOf(against));
                files.addComponentAsFirst(item);
            }
        }
    }

    private void offer(String file, String key) {
        files.add(item(file, key));
    }

    private ListItem item(String file, String key, Object... arguments) {
        var anchor = new Anchor("data/%s/text/%s".formatted(docket, file), getTranslation(key));
        anchor.getElement().setAttribute("download", true);
        var purpose = new Span(getTranslation(key + ".for", arguments));
        purpose.addClassName("rw-downloads-for");
        return new ListItem(anchor, purpose);
    }
}
