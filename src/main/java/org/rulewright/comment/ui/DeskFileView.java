package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.AttachedFile;
import org.rulewright.comment.CommentDesk;
import org.rulewright.files.FileReadings;
import org.rulewright.files.ReadingState;

/** A file of any comment, page by page, for those who decide about it. */
@Route("staff/comments/:number/files/:file")
@StyleSheet("assets/files.css")
@RolesAllowed({"MODERATOR", "ANALYST", "APPROVER", "ADMIN"})
class DeskFileView extends DeskPage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CommentDesk desk;
    private final transient FileReadings readings;
    private final Div body = body();
    private String title = "";

    DeskFileView(CommentDesk desk, FileReadings readings) {
        super("", "");
        this.desk = desk;
        this.readings = readings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = FileAddress.of(event);
        var file = desk.file(address.file());
        FileView.refuseUnlessOf(file, address.number());
        title = file.name();
        retitle(file.name());
        say(getTranslation("comment.file.of", address.number()));
        show(address, file);
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private void show(FileAddress address, AttachedFile file) {
        body.removeAll();
        body.add(new FileReader(address, file, readings));
        if (readings.get(file.content()).state() == ReadingState.FAILED) {
            body.add(new Button(getTranslation("comment.file.again"), _ -> {
                readings.again(file.content());
                show(address, file);
            }));
        }
    }
}
