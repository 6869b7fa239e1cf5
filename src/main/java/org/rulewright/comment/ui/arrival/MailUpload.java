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
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.comment.bundle.Bundles;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;

/** Takes a message or a whole mailbox as a file. */
final class MailUpload extends Section {

    private final ArrivalServices services;
    private final Docket docket;
    private final Consumer<ArrivalAddress> open;
    private final Select<Category> category = new Select<>();
    private final Paragraph refused = new Paragraph();
    private final Upload upload;
    private String chosen = Category.OTHER;

    MailUpload(ArrivalServices services, Docket docket, Consumer<ArrivalAddress> open) {
        this.services = services;
        this.docket = docket;
        this.open = open;
        upload = new Upload((UploadHandler) this::take);
        upload.setAcceptedFileExtensions(".eml", ".mbox", ".mbx");
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span(getTranslation("comment.bundle.drop")));
        upload.setUploadButton(new Button(getTranslation("comment.bundle.choose")));
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        buildCategory();
        var hint = new Paragraph(getTranslation("comment.bundle.lead", Bundles.MOST_ITEMS));
        addClassNames("rw-card", "rw-fields", "rw-arrival");
        add(new H2(getTranslation("comment.bundle.mail")), hint, category, refused, upload);
    }

    private void buildCategory() {
        var categories = services.categories(docket);
        category.setLabel(getTranslation("comment.bundle.category"));
        category.setHelperText(getTranslation("comment.bundle.category.help"));
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
            var bundle = services.bundles().readMail(docket.id(), event.getFileName(), chosen, file);
            var _ = ui.access(() ->
                    open.accept(ArrivalAddress.of(docket, ArrivalAddress.MAIL).opening(bundle)));
        } catch (Refusal refusal) {
            var _ = ui.access(() -> refuse(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void refuse(String words) {
        refused.setText(words);
        refused.setVisible(true);
        upload.clearFileList();
    }
}
