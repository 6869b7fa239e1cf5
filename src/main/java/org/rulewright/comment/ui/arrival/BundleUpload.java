package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.comment.bundle.BundleId;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;

/** Takes what staff bring in at once as a file, once it is said what its senders count as; it is stored as it comes. */
final class BundleUpload extends Section {

    private final Select<Category> category = new Select<>();
    private final Paragraph refused = new Paragraph();
    private final Upload upload;
    private final transient Taker taker;
    private final transient Consumer<BundleId> open;
    private volatile String chosen = Category.OTHER;

    /** Brings a file in. */
    interface Taker {
        /** Runs beside the page, while the file comes; refuses what it does not take. */
        BundleId take(String name, String category, InputStream file) throws IOException;
    }

    /** What a kind of bundle says and takes. */
    record Kind(Words words, int mostMegabytes, List<String> endings) {}

    /**
     * What is said about it, translated.
     *
     * @param choose stands on the button
     * @param help says more about the category
     */
    record Words(String title, String lead, String choose, String help) {}

    BundleUpload(Kind kind, ArrivalServices services, Docket docket, Taker taker, Consumer<BundleId> open) {
        this.taker = taker;
        this.open = open;
        upload = new Upload((UploadHandler) this::take);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(kind.endings().toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, kind.mostMegabytes() * 1024L * 1024L));
        upload.setDropLabel(new Span(getTranslation("comment.bundle.drop")));
        upload.setUploadButton(new Button(kind.words().choose()));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        buildCategory(kind, services, docket);
        addClassNames("rw-card", "rw-fields", "rw-arrival");
        add(new H2(kind.words().title()), new Paragraph(kind.words().lead()), category, refused, upload);
    }

    /** Asks for something more before the category. */
    BundleUpload asking(Component more) {
        addComponentAtIndex(2, more);
        return this;
    }

    private void buildCategory(Kind kind, ArrivalServices services, Docket docket) {
        var categories = services.categories(docket);
        category.setLabel(getTranslation("comment.bundle.category"));
        category.setHelperText(kind.words().help());
        category.setItems(categories);
        category.setItemLabelGenerator(Category::label);
        category.addValueChangeListener(event -> chosen = event.getValue().code());
        categories.stream()
                .filter(known -> known.code().equals(Category.OTHER))
                .findFirst()
                .ifPresent(category::setValue);
    }

    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var file = event.getInputStream()) {
            var bundle = taker.take(event.getFileName(), chosen, file);
            var _ = ui.access(() -> open.accept(bundle));
        } catch (Refusal refusal) {
            var _ = ui.access(() -> refuse(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    /** Says why the file was not taken. */
    void refuse(String words) {
        refused.setText(words);
        refused.setVisible(true);
        upload.clearFileList();
    }
}
