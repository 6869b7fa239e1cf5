package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.intake.source.SourceReader;

/** Takes a text, as a file or pasted. */
final class SourceForm extends Section {
    private static final String[] ENDINGS = {".md", ".txt", ".xml", ".docx", ".docm"};
    private static final int BYTES = SourceReader.MOST_MEGABYTES * 1024 * 1024;

    /** Reads a text that was called so; refuses one that cannot be read. */
    interface Reader {
        void read(String name, byte[] source);
    }

    private final Reader reader;
    private final TextArea pasted = new TextArea(getTranslation("ruletext.intake.paste"));
    private final Paragraph refused = new Paragraph();
    private final Upload upload;

    SourceForm(Reader reader) {
        this.reader = reader;
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> read(file.fileName(), bytes)));
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setMaxFileSize(BYTES);
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span(getTranslation("ruletext.intake.drop")));
        upload.setUploadButton(new Button(getTranslation("ruletext.intake.choose")));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.setI18n(words());
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        refuse("");
        pasted.setHelperText(getTranslation("ruletext.intake.paste.help"));
        pasted.setMinHeight("12rem");
        pasted.setMaxHeight("24rem");
        pasted.setWidthFull();
        var read = new Button(getTranslation("ruletext.intake.read"), _ -> readPasted());
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hint = new Paragraph(getTranslation("ruletext.intake.forms", SourceReader.MOST_MEGABYTES));
        hint.addClassName("rw-hint");
        addClassNames("rw-stack", "rw-intake-source");
        add(new H2(getTranslation("ruletext.intake.source")), hint, upload, refused, pasted, new Div(read));
    }

    private UploadI18N words() {
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(getTranslation("ruletext.intake.refused.large", SourceReader.MOST_MEGABYTES));
        error.setIncorrectFileType(getTranslation("ruletext.intake.refused.ending"));
        var words = new UploadI18N();
        words.setError(error);
        return words;
    }

    private void readPasted() {
        read("", pasted.getValue().getBytes(StandardCharsets.UTF_8));
    }

    private void read(String name, byte[] source) {
        try {
            refuse("");
            reader.read(name, source);
        } catch (Refusal refusal) {
            refuse(getTranslation(refusal.key(), refusal.arguments()));
        }
        upload.clearFileList();
    }

    private void refuse(String words) {
        refused.setText(words);
        refused.setVisible(!words.isEmpty());
    }
}
