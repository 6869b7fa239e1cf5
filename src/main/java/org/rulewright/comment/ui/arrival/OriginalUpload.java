package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Arrival.Source;

/** What came, as a file: a scan, a message, a recording's transcript; staff only will see it. */
final class OriginalUpload extends Div {

    private final Paragraph chosen = new Paragraph();
    private @Nullable Source source;

    OriginalUpload(long mostBytes) {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            source = new Source(file.fileName(), file.contentType(), bytes);
            chosen.setText(getTranslation("comment.arrival.original.kept", file.fileName()));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, mostBytes));
        upload.setDropLabel(new Span(getTranslation("comment.arrival.original.drop")));
        upload.setUploadButton(new Button(getTranslation("comment.arrival.original")));
        upload.addFileRemovedListener(_ -> {
            source = null;
            chosen.setText("");
        });
        chosen.addClassName("rw-small");
        var hint = new Paragraph(getTranslation("comment.arrival.original.help"));
        hint.addClassName("rw-hint");
        add(hint, upload, chosen);
    }

    Optional<Source> source() {
        return Optional.ofNullable(source);
    }
}
