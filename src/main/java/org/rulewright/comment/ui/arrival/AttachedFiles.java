package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.KeptFile;

/** Files that came with a comment and will be public with it. */
final class AttachedFiles extends Div {

    private final CommentFiles files;
    private final List<KeptFile> kept = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph refused = new Paragraph();
    private final Upload upload;

    AttachedFiles(CommentFiles files) {
        this.files = files;
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, files.mostBytes()));
        upload.setDropLabel(new Span(getTranslation("comment.form.files.drop")));
        upload.setUploadButton(new Button(getTranslation("comment.arrival.files")));
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        list.addClassName("rw-files");
        var hint = new Paragraph(getTranslation("comment.arrival.files.help"));
        hint.addClassName("rw-hint");
        add(hint, list, refused, upload);
    }

    List<KeptFile> kept() {
        return List.copyOf(kept);
    }

    private void take(String name, byte[] bytes) {
        var words = "";
        try {
            kept.add(files.keep(name, bytes));
        } catch (Refusal refusal) {
            words = getTranslation(refusal.key(), refusal.arguments());
        }
        refused.setText(words);
        refused.setVisible(!words.isEmpty());
        upload.clearFileList();
        draw();
    }

    private void draw() {
        list.removeAll();
        kept.forEach(file -> list.add(line(file)));
    }

    private ListItem line(KeptFile file) {
        var remove = new Button(getTranslation("comment.form.remove"), _ -> {
            kept.remove(file);
            draw();
        });
        remove.setAriaLabel(getTranslation("comment.form.remove.file", file.name()));
        return new ListItem(Glyph.FILE.draw(), new Div(new Span(file.name())), remove);
    }
}
