package org.rulewright.comment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.imports.ImportJob;
import org.rulewright.comment.imports.ImportJobs;
import org.rulewright.identity.Role;

/** Brings dockets in from Regulations.gov; a running import may be left and come back to. */
@Route("staff/import")
@PageTitle("comment.import.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Role.Named.ADMIN)
class ImportView extends DeskPage implements BeforeEnterObserver {

    private static final int EACH_SECOND = 1000;

    private final ImportJobs jobs;
    private final Div shown = new Div();
    private final TextField path = new TextField(getTranslation("comment.import.path"));
    private @Nullable ImportJob job;

    ImportView(ImportJobs jobs) {
        super(I18NProvider.translate("comment.import.title"), "");
        this.jobs = jobs;
        var upload = new Upload((UploadHandler) this::take);
        upload.setAcceptedFileExtensions(".zip", ".csv");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("comment.import.choose")));
        upload.setDropLabel(new Span(getTranslation("comment.import.drop")));
        var start = new Button(getTranslation("comment.import.start"), _ -> startPath());
        var below = new Div(new H2(getTranslation("comment.import.server")), path, start);
        below.addClassName("rw-stack");
        below.setVisible(jobs.folder().isPresent());
        jobs.folder().ifPresent(folder -> path.setHelperText(getTranslation("comment.import.below", folder)));
        shown.addClassName("rw-stack");
        body(new Paragraph(getTranslation("comment.import.lead")), upload, below, shown)
                .addClassName("rw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        job = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("job")
                .flatMap(jobs::find)
                .orElse(null);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EACH_SECOND);
        event.getUI().addPollListener(_ -> draw());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void take(UploadEvent event) throws IOException {
        var started = jobs.start(event.getFileName(), event.getInputStream());
        var _ = event.getUI().access(() -> go(started));
    }

    private void startPath() {
        try {
            go(jobs.start(path.getValue()));
        } catch (Refusal refusal) {
            path.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            path.setInvalid(true);
        }
    }

    private void go(ImportJob started) {
        UI.getCurrent().navigate("staff/import", QueryParameters.of("job", String.valueOf(started.id())));
    }

    private void draw() {
        var current = job;
        shown.removeAll();
        if (current != null) {
            shown.add(new ImportStatus(current));
            if (current.isOver()) {
                getUI().ifPresent(ui -> ui.setPollInterval(-1));
            }
        }
    }
}
