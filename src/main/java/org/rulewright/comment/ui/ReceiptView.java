package org.rulewright.comment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.SecretPage;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.SenderQuestions;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;

/** The sender's own page: that the comment is here, where it stands, and what it says. */
@Route("receipts/:secret")
@PageTitle("comment.receipt.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/comment.css")
@AnonymousAllowed
class ReceiptView extends SecretPage implements ReceiptActs.Room {

    private final Receipts receipts;
    private final OwnClaimServices claims;
    private final OwnCorrespondence correspondence;
    private final SenderQuestions questions;
    private final FormServices services;

    ReceiptView(
            Receipts receipts,
            OwnClaimServices claims,
            OwnCorrespondence correspondence,
            SenderQuestions questions,
            FormServices services) {
        this.claims = claims;
        this.correspondence = correspondence;
        this.questions = questions;
        this.receipts = receipts;
        this.services = services;
    }

    /** Where the receipt with this secret is. */
    static String addressOf(Secret secret) {
        return "receipts/" + secret.value();
    }

    @Override
    public void show(Secret secret) {
        var comment = receipts.get(secret);
        var docket = services.dockets().get(comment.docket());
        var file = new ReceiptFile(comment, docket, new PlaceNames(services.places(), docket));
        var text = new Div(
                new ReceivedCard(comment, docket, file),
                whatHappens(comment, docket, secret),
                new AskedPart(questions, secret, Times.in(docket.agency().zone()), () -> show(secret)),
                new OwnClaimsPart(claims, secret, Times.in(docket.agency().zone()), () -> show(secret)),
                correspondents(comment, docket, secret),
                new SentWords(comment, docket, services),
                new VersionList(
                        receipts.versions(secret), Times.in(docket.agency().zone())),
                fingerprint(file));
        text.addClassName("rw-stack-l");
        var side = new ReceiptSide(comment, isOpen(comment, docket), new ReceiptActs(receipts, services, secret, this));
        removeAll();
        add(
                new Crumbs(new Anchor(DocketTab.OVERVIEW.address(docket), docket.number()))
                        .here(getTranslation("comment.receipt.here")),
                Columns.two(text, side).sideNamed(getTranslation("comment.receipt.side")));
    }

    private Div correspondents(Comment comment, Docket docket, Secret secret) {
        var isOpen = isOpen(comment, docket);
        var named = correspondence.cosigners().named(secret);
        var cosigners = new OwnCosignersPart(correspondence.changes(), secret, () -> show(secret));
        var part = new Div(
                new OwnContactPart(correspondence.contact(), secret, () -> show(secret))
                        .show(isOpen, Times.in(docket.agency().zone())),
                cosigners.show(named, isOpen && comment.submitter().kind() != SubmitterKind.ANONYMOUS));
        part.addClassName("rw-stack-l");
        return part;
    }

    private boolean isOpen(Comment comment, Docket docket) {
        var now = services.clock().instant();
        return docket.periods().stream().anyMatch(period -> period.isOpenAt(now))
                && Stream.of(Status.WITHDRAWN, Status.REJECTED)
                        .noneMatch(comment.standing().status()::equals);
    }

    /** What the saved receipt ends with, so that both can be compared. */
    private Paragraph fingerprint(ReceiptFile file) {
        var value = new Span(file.fingerprint().value());
        value.addClassName("rw-fingerprint");
        var line = new Paragraph(new Span(getTranslation("comment.receipt.fingerprint") + " "), value);
        line.addClassNames("rw-small", "rw-quiet");
        return line;
    }

    private Div whatHappens(Comment comment, Docket docket, Secret secret) {
        var shown = receipts.countedWith(secret).orElse(null);
        return new Div(new H2(getTranslation("comment.receipt.now")), new ReceiptThread(comment, docket, shown));
    }

    @Override
    public void refused(Secret secret, Refusal refusal) {
        show(secret);
        addComponentAsFirst(new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
    }
}
