package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.docket.Docket;

/** A comment as it was sent, for those who hold a link to it. */
final class SentWords extends Composite<WholeComment> {

    private final transient Comment comment;
    private final transient Docket docket;
    private final transient FormServices services;

    SentWords(Comment comment, Docket docket, FormServices services) {
        this.comment = comment;
        this.docket = docket;
        this.services = services;
    }

    @Override
    protected WholeComment initContent() {
        var whole = new WholeComment(_ -> "").withGapsOf(comment);
        whole.sender(
                comment.submitter(), services.label(docket, comment.submitter().category()), comment.stance());
        var names = new PlaceNames(services.places(), docket);
        whole.points(comment.points().stream().map(point -> said(names.of(point), point)));
        whole.remarks(comment.body());
        whole.files(comment.attachments().stream().map(this::file));
        return whole;
    }

    /** A file of a public comment can be read by everybody, so its line leads there. */
    private Component file(Attachment file) {
        var claim = file.claim();
        if (claim != null) {
            return new ConfidentialFileName(file.name(), claim);
        }
        var line = getTranslation("comment.file.line", file.name(), FilesPart.kilobytes(file.size()));
        return comment.isPublic() && file.isHeld()
                ? new Anchor(
                        "comments/" + comment.trackingNumber().value() + "/files/"
                                + file.id().value(),
                        line)
                : new Span(line);
    }

    private WholeComment.Said said(String label, Point point) {
        var anchor = point.anchor();
        var joined = point.joins();
        return new WholeComment.Said(
                label,
                anchor == null ? "" : services.places().passageOf(anchor),
                point.ask(),
                point.words(),
                point.suggestedWording(),
                point.evidence(),
                joined == null
                        ? ""
                        : getTranslation("comment.join", joined.comment().value(), joined.number()));
    }
}
