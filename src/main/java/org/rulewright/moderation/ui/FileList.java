package org.rulewright.moderation.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.ui.ConfidentialFileName;
import org.rulewright.files.ui.ReadingFacts;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;

/** The files that came with a comment; those that we hold can be downloaded, whatever was decided. */
final class FileList extends Section {

    private static final long KILOBYTE = 1000;

    private final Opened opened;

    FileList(Opened opened) {
        this.opened = opened;
        var files = opened.comment().attachments();
        addClassName("rw-stack-s");
        var list = new UnorderedList();
        list.addClassName("rw-files");
        files.forEach(file -> list.add(row(file)));
        add(new H3(getTranslation("moderation.files", files.size())), list);
    }

    private ListItem row(Attachment file) {
        var claim = file.claim();
        if (claim != null) {
            return new ListItem(Glyph.LOCK.draw(), new ConfidentialFileName(file.name(), claim));
        }
        var name = new Anchor(file.isHeld() ? address(file) : file.source(), file.name());
        name.setRouterIgnore(true);
        var size = Math.ceilDiv(file.size(), KILOBYTE);
        var about = new Span(getTranslation(
                file.isHeld() ? "moderation.file" : "moderation.file.elsewhere", file.mediaType(), size));
        about.addClassNames("rw-small", "rw-quiet");
        var words = new Div(name, new Div(about));
        if (file.content() != null) {
            words.add(new ReadingFacts(opened.readings().get(file.content())), reader(file));
        }
        words.add(new Div(withhold(file)));
        return new ListItem(Glyph.FILE.draw(), words);
    }

    /** Marks the file: what is not handed out shows as a gap in the place of its name. */
    private Button withhold(Attachment file) {
        var place = CommentTexts.fileName(file.id());
        var withhold = new Button(getTranslation("moderation.file.withhold"), Glyph.HIDE.draw());
        withhold.addThemeVariants(ButtonVariant.SMALL);
        withhold.addClickListener(_ -> opened.marking().texts().stream()
                .filter(text -> text.place().equals(place))
                .forEach(text ->
                        opened.marking().add(new Mark(place, 0, text.words().length(), Ground.PERSONAL_DATA))));
        opened.marking().onChange(() -> tell(withhold, place));
        tell(withhold, place);
        return withhold;
    }

    private void tell(Button withhold, String place) {
        var isMarked =
                opened.marking().marks().stream().anyMatch(mark -> mark.place().equals(place));
        withhold.setText(getTranslation(isMarked ? "moderation.file.withheld" : "moderation.file.withhold"));
        withhold.setEnabled(!isMarked);
    }

    private Anchor reader(Attachment file) {
        var reader = new Anchor(
                "staff/comments/" + opened.comment().trackingNumber().value() + "/files/"
                        + file.id().value(),
                getTranslation("moderation.file.read"));
        reader.setAriaLabel(getTranslation("moderation.file.read.one", file.name()));
        reader.addClassNames("rw-small", "rw-tap");
        return reader;
    }

    private static String address(Attachment file) {
        return "files/" + file.id().value() + "/"
                + URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
    }
}
