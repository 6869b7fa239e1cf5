package org.rulewright.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Comment;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.moderation.DecisionId;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.WithholdingReason;
import org.springframework.beans.factory.annotation.Autowired;

/** Where comments are checked before they are public: what waits, the comment, the decision. */
@Route(ModerationAddress.PATH)
@PageTitle("moderation.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@RolesAllowed({Role.Named.MODERATOR, Role.Named.ADMIN})
class ModerationView extends DeskPage implements BeforeEnterObserver, ModerationActs {

    static final String QUEUE = "queue";
    static final String COMMENT = "comment";
    static final String DECISION = "decision";

    private final ModerationReader reader;
    private final CommentPanes comments;
    private final Moderation moderation;
    private final Notice notice;
    private final Div room = new Div();
    private final LedgerLine ledger = new LedgerLine();

    private ModerationAddress address = new ModerationAddress("", "", "", 0);
    private boolean entered;

    @Autowired
    ModerationView(ModerationReader reader, CommentPanes comments, Moderation moderation) {
        this(reader, comments, moderation, new Notice());
    }

    private ModerationView(ModerationReader reader, CommentPanes comments, Moderation moderation, Notice notice) {
        super(I18NProvider.translate("moderation.title"), "", notice);
        this.reader = reader;
        this.comments = comments;
        this.moderation = moderation;
        this.notice = notice;
        room.addClassName("rw-room");
        add(room);
        foot(ledger);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ModerationAddress.of(event.getLocation().getQueryParameters());
        room.removeAll();
        reader.docket(address).ifPresentOrElse(this::show, this::offerDockets);
        entered = true;
    }

    @Override
    public void publish(Comment comment) {
        decide(comment, "moderation.notice.published", () -> moderation.publish(comment));
    }

    @Override
    public void withhold(Comment comment, WithholdingReason reason) {
        decide(comment, "moderation.notice.withheld", () -> moderation.withhold(comment, reason));
    }

    @Override
    public void undo(DecisionId decision) {
        try {
            var number = moderation.undo(decision).trackingNumber();
            notice.done(getTranslation("moderation.notice.undone", number.value()));
            go(address.at(number));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void publishAll(List<Comment> chosen) {
        var outcome = moderation.publishAll(chosen);
        var refused = String.join(
                ", ", outcome.refused().stream().map(TrackingNumber::value).toList());
        notice.done(
                outcome.refused().isEmpty()
                        ? getTranslation("moderation.notice.bulk", outcome.published())
                        : getTranslation("moderation.notice.bulk.partly", outcome.published(), refused));
        go(address.startingAt(0));
    }

    private void decide(Comment comment, String key, Supplier<DecisionId> decision) {
        var next = reader.next(comment, address);
        try {
            var made = decision.get();
            var undo = new Button(getTranslation("moderation.undo"), Glyph.UNDO.draw(), _ -> undo(made));
            undo.addThemeVariants(ButtonVariant.SMALL);
            notice.done(getTranslation(key, comment.trackingNumber().value()), undo);
            go(next.map(Comment::trackingNumber).map(address::at).orElseGet(address::atOldest));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        notice.refused(getTranslation(refusal.key(), refusal.arguments()));
        go(address);
    }

    private void show(Docket docket) {
        var sheet = reader.sheet(docket, address.from());
        var open = reader.comment(address, sheet);
        address = address.in(docket, open);
        say(sheet.summary(this::getTranslation));
        ledger.show(sheet.ledger());
        var queue = new QueuePane(sheet, address, this::publishAll);
        var panes = new ModerationPanes(address, sheet.count(), queue);
        open.ifPresentOrElse(comment -> panes.read(paneOf(comment, docket), decisionOn(comment, sheet)), panes::idle);
        room.add(panes);
    }

    private CommentPane paneOf(Comment comment, Docket docket) {
        var pane = comments.of(comment, docket);
        if (entered) {
            pane.takeFocus();
        }
        return pane;
    }

    private DecisionPane decisionOn(Comment comment, ModerationSheet sheet) {
        return new DecisionPane(comment, moderation.history(comment.id()), sheet.times(), this);
    }

    private void offerDockets() {
        say("");
        room.add(new DocketChoice(reader.dockets()));
    }

    private static void go(ModerationAddress to) {
        UI.getCurrent().navigate(ModerationView.class, to.query());
    }
}
