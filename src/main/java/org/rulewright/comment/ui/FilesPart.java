package org.rulewright.comment.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import org.rulewright.base.Sha256;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.Draft.DraftFile;
import org.rulewright.files.FileReading;
import org.rulewright.files.ui.ReadingFacts;

/** The files that go with the comment: each is stored while it is sent, and read as soon as it is here. */
final class FilesPart extends Section implements Focusable<FilesPart> {

    private final Writing writing;
    private final UploadServices services;
    private final UnorderedList list = new UnorderedList();
    private final FileErrors refused = new FileErrors();
    private final HiddenFiles hidden;
    private final FileSending sending;
    private final Waiting waiting = new Waiting(this::draw);

    FilesPart(Writing writing, UploadServices services, Marking marking) {
        this.writing = writing;
        this.services = services;
        this.sending = new FileSending(writing, services, services.drafts()::addFile, this::draw);
        this.hidden = new HiddenFiles(writing, services, marking, this::draw);
        var limits = services.limits();
        var hint = new Paragraph(getTranslation("comment.form.files.hint", limits.most(), limits.mostMegabytes()));
        hint.addClassName("rw-hint");
        list.addClassName("rw-files");
        list.getElement().setAttribute("aria-label", getTranslation("comment.form.files"));
        add(new H2(getTranslation("comment.form.files")), hint, list, refused, sending, hidden, waiting);
        getElement().setAttribute("tabindex", "-1");
        draw();
    }

    private void draw() {
        sending.refusals().forEach(refused::tell);
        list.removeAll();
        var files =
                writing.files().stream().filter(file -> file.standsFor() == 0).toList();
        var readings = services.readings()
                .all(files.stream().map(file -> file.file().content()).collect(Collectors.toSet()));
        files.forEach(file -> list.add(line(file, readings)));
        list.setVisible(!files.isEmpty());
        waiting.lookAgain(readings.values().stream().anyMatch(reading -> !reading.isDone()));
    }

    private ListItem line(DraftFile file, Map<Sha256, FileReading> readings) {
        var name = file.file().name();
        var title = new Paragraph(name);
        title.addClassName("rw-file-name");
        var size = new Paragraph(
                getTranslation("comment.file.size", kilobytes(file.file().size())));
        size.addClassNames("rw-small", "rw-quiet");
        var reading = readings.get(file.file().content());
        var hide = new Button(getTranslation("comment.secret.file"), Glyph.LOCK.draw(), _ -> hidden.hide(file));
        hide.addThemeVariants(ButtonVariant.SMALL);
        hide.setAriaLabel(getTranslation("comment.secret.file.one", name));
        var remove = new Button(getTranslation("comment.form.remove"), _ -> remove(file));
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("comment.form.remove.file", name));
        var acts = new Div(hide, remove);
        acts.addClassNames("rw-row", "rw-file-acts");
        return new ListItem(Glyph.FILE.draw(), new Div(title, size, new ReadingFacts(reading)), acts);
    }

    private void remove(DraftFile file) {
        writing.removeFile(file.id());
        draw();
    }

    /** The size in kilobytes, at least one. */
    static long kilobytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1024.0));
    }
}
