package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.files.FileType;

/**
 * The way of files from the sender's computer into the draft.
 *
 * <p>A file goes straight into storage, part by part. While it is on its way its line tells how far it is and lets it be
 * stopped; one that broke off can be sent again from there. Nothing else of the form is touched.
 */
final class FileSending extends Div {

    /** A file that is here has a line of its own in the draft; only those that are not stay in the browser's list. */
    private static final String LET_GO_OF_WHAT_ARRIVED = """
            this.addEventListener('upload-success', event => {
                this.files = this.files.filter(file => file !== event.detail.file);
            });
            """;

    private final Writing writing;
    private final Target target;
    private final Upload upload;
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    /** Where a file goes. */
    interface Target {

        /** Takes all of it into the draft, or refuses it. */
        void take(Secret draft, String name, InputStream bytes) throws IOException;
    }

    FileSending(Writing writing, UploadServices services, Target target, Runnable onArrival) {
        this.writing = writing;
        this.target = target;
        upload = new Upload(this::receive);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(FileType.allEndings().toArray(String[]::new));
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, services.limits().mostBytes()));
        upload.setDropLabel(new Span(getTranslation("comment.form.files.drop")));
        upload.setUploadButton(new Button(getTranslation("comment.form.files.choose")));
        upload.setI18n(new SendingWords(this, services.limits()));
        upload.addFileRejectedListener(event -> {
            refused.add(getTranslation("comment.form.files.rejected", event.getFileName(), event.getErrorMessage()));
            onArrival.run();
        });
        upload.getElement().addEventListener("upload-success", _ -> onArrival.run());
        upload.getElement().executeJs(LET_GO_OF_WHAT_ARRIVED);

        add(upload);
    }

    /** For a single file: another button, and no place to drop many. */
    FileSending one(String choose) {
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(choose));
        return this;
    }

    /** What was refused since somebody last asked, in words. */
    List<String> refusals() {
        var words = new ArrayList<String>();
        for (var next = refused.poll(); next != null; next = refused.poll()) {
            words.add(next);
        }
        return words;
    }

    /** Runs beside the page, which stays usable meanwhile; a connection that breaks throws, and the browser says so. */
    void receive(UploadEvent file) throws IOException {
        try (var bytes = file.getInputStream()) {
            target.take(place(file), file.getFileName(), bytes);
            file.getUI().accessSynchronously(writing::saved);
        } catch (Refusal refusal) {
            refused.add(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    /** The draft is begun in the page, as its fields do. */
    private Secret place(UploadEvent file) {
        var place = new CompletableFuture<Secret>();
        file.getUI().accessSynchronously(() -> place.complete(writing.place()));
        return place.join();
    }
}
