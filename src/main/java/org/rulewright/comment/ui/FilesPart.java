package org.rulewright.comment.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadHandler;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.Draft.DraftFile;

/** The files that go with the comment: each is stored as soon as it is chosen. */
final class FilesPart extends Section implements Focusable<FilesPart> {

    private static final String[] ENDINGS = {
        ".pdf", ".docx", ".xlsx", ".odt", ".rtf", ".txt", ".csv", ".png", ".jpg", ".jpeg", ".tif", ".tiff"
    };

    private final Writing writing;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph refused = new Paragraph();
    private final Upload upload;

    FilesPart(Writing writing) {
        this.writing = writing;
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setMaxFileSize((int) CommentFiles.MOST_BYTES);
        upload.setDropLabel(new Span(getTranslation("comment.form.files.drop")));
        upload.setUploadButton(new Button(getTranslation("comment.form.files.choose")));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.setI18n(words());
        var hint = new Paragraph(
                getTranslation("comment.form.files.hint", CommentFiles.MOST, CommentFiles.MOST_MEGABYTES));
        hint.addClassName("rw-hint");
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        list.addClassName("rw-files");
        add(new H2(getTranslation("comment.form.files")), hint, list, refused, upload);
        getElement().setAttribute("tabindex", "-1");
        refuse("");
        draw();
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(getTranslation("comment.form.files.big", CommentFiles.MOST_MEGABYTES));
        error.setIncorrectFileType(getTranslation("comment.form.files.type"));
        words.setError(error);
        return words;
    }

    private void take(String name, byte[] bytes) {
        try {
            writing.addFile(name, bytes);
            refuse("");
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.key(), refusal.arguments()));
        }
        upload.clearFileList();
        draw();
    }

    private void refuse(String text) {
        refused.setText(text);
        refused.setVisible(!text.isEmpty());
    }

    private void draw() {
        list.removeAll();
        writing.files().forEach(file -> list.add(line(file)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem line(DraftFile file) {
        var name = file.file().name();
        var size = new Paragraph(
                getTranslation("comment.file.size", kilobytes(file.file().size())));
        size.addClassNames("rw-small", "rw-quiet");
        var words = new Div();
        words.getElement().appendChild(new Element("b").setText(name));
        words.add(size);
        var remove = new Button(getTranslation("comment.form.remove"), _ -> remove(file));
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("comment.form.remove.file", name));
        return new ListItem(Glyph.FILE.draw(), words, remove);
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
