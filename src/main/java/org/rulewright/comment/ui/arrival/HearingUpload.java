package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.comment.bundle.Hearings;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;

/** Takes the transcript of a hearing as a file, once it is said when the hearing was. */
final class HearingUpload extends Section {

    private static final int MOST_BYTES = 25 * 1024 * 1024;

    private final transient ArrivalServices services;
    private final transient Docket docket;
    private final transient Consumer<ArrivalAddress> open;
    private final StampFields held;
    private final Select<Category> category = new Select<>();
    private final Paragraph refused = new Paragraph();
    private final Upload upload;
    private volatile @Nullable Instant moment;
    private volatile String chosen = Category.OTHER;

    HearingUpload(ArrivalServices services, Docket docket, Consumer<ArrivalAddress> open) {
        this.services = services;
        this.docket = docket;
        this.open = open;
        held = new StampFields(docket.agency().zone());
        held.onChange(() -> {
            moment = held.moment().orElse(null);
            held.mark("");
        });
        upload = new Upload((UploadHandler) this::take);
        upload.setAcceptedFileExtensions(".txt", ".docx", ".pdf");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setDropLabel(new Span(getTranslation("comment.bundle.drop")));
        upload.setUploadButton(new Button(getTranslation("comment.hearing.choose")));
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        buildCategory();
        addClassNames("rw-card", "rw-fields", "rw-arrival");
        add(
                new H2(getTranslation("comment.hearing.title")),
                new Paragraph(getTranslation("comment.hearing.lead")),
                held,
                category,
                refused,
                upload);
    }

    private void buildCategory() {
        var categories = services.categories(docket);
        category.setLabel(getTranslation("comment.bundle.category"));
        category.setHelperText(getTranslation("comment.hearing.category.help"));
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
            var when = moment;
            if (when == null) {
                throw new Refusal("comment.hearing.refused.time");
            }
            var bytes = file.readNBytes(MOST_BYTES);
            var bundle = services.hearings()
                    .read(docket.id(), new Hearings.Brought(event.getFileName(), bytes, when, chosen));
            var _ = ui.access(() -> open.accept(
                    ArrivalAddress.of(docket, ArrivalAddress.HEARING).opening(bundle)));
        } catch (Refusal refusal) {
            var _ = ui.access(() -> refuse(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void refuse(String words) {
        refused.setText(words);
        refused.setVisible(true);
        held.mark(moment == null ? getTranslation("comment.hearing.when") : "");
        upload.clearFileList();
    }
}
