package org.rulewright.comment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.NotFound;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.AttachedFile;
import org.rulewright.comment.Comments;
import org.rulewright.files.FileReadings;

/** A file of a published comment, page by page. */
@Route("comments/:number/files/:file")
@StyleSheet("assets/files.css")
@AnonymousAllowed
class FileView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Comments comments;
    private final transient FileReadings readings;
    private String title = "";

    FileView(Comments comments, FileReadings readings) {
        this.comments = comments;
        this.readings = readings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = FileAddress.of(event);
        var file = comments.file(address.file());
        refuseUnlessOf(file, address.number());
        title = file.name();
        removeAll();
        add(
                new Crumbs(new Anchor("comments/" + address.number(), address.number())).here(file.name()),
                new PageHeading(file.name()),
                new FileReader(address, file, readings));
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    /** A file under the number of another comment is as unknown as one that does not exist. */
    static void refuseUnlessOf(AttachedFile file, String number) {
        if (!file.comment().value().equals(number)) {
            throw new NotFound("comment.file.unknown");
        }
    }
}
