package org.rulewright.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Where comments are checked before they are public: what waits, the comment, the decision. */
@Route(ModerationAddress.PATH)
@PageTitle("moderation.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@RolesAllowed({Role.Named.MODERATOR, Role.Named.ADMIN})
class ModerationView extends DeskPage implements BeforeEnterObserver, DeskActs.Desk {

    static final String QUEUE = "queue";
    static final String COMMENT = "comment";
    static final String DECISION = "decision";

    private final transient ModerationServices services;
    private final transient DeskActs acts;
    private final Map<Comment, Marking> markings = new HashMap<>();
    private final Div room = new Div();
    private final LedgerLine ledger = new LedgerLine();

    private ModerationAddress address = new ModerationAddress("", "", "", "");
    private boolean entered;

    @Autowired
    ModerationView(ModerationServices services) {
        this(services, new Notice());
    }

    @SuppressWarnings("this-escape") // the acts come back to this view only when somebody acts
    private ModerationView(ModerationServices services, Notice notice) {
        super(I18NProvider.translate("moderation.title"), "", notice, new RulesLink());
        this.services = services;
        this.acts = new DeskActs(services, notice, this);
        room.addClassName("rw-room");
        add(room);
        foot(ledger);
    }

    @Override
    public ModerationAddress address() {
        return address;
    }

    @Override
    public void go(ModerationAddress to) {
        UI.getCurrent().navigate(ModerationView.class, to.query());
    }

    @Override
    public void decided(Comment comment) {
        markings.remove(comment);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/synthesis.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ModerationAddress.of(event.getLocation().getQueryParameters());
        room.removeAll();
        services.reader().docket(address).ifPresentOrElse(this::show, this::offerDockets);
        entered = true;
    }

    private void show(Docket docket) {
        var sheet = services.reader().sheet(docket, address.after());
        var open = services.reader().comment(address, sheet);
        address = address.in(docket, open);
        say(sheet.summary(this::getTranslation));
        ledger.show(sheet.ledger());
        acts.watchRunning(docket);
        var queue = new QueuePane(sheet, address, acts::begin);
        var panes = new ModerationPanes(address, sheet.count(), queue);
        open.ifPresentOrElse(comment -> read(comment, docket, panes), panes::idle);
        room.add(panes);
    }

    private void read(Comment comment, Docket docket, ModerationPanes panes) {
        var marking = markings.computeIfAbsent(comment, services.comments()::begin);
        marking.drawnAnew();
        var opened = services.comments().open(comment, docket, marking);
        var pane = new CommentPane(opened);
        if (entered) {
            pane.takeFocus();
        }
        panes.read(pane, new DecisionPane(opened, services.moderation().history(comment.id()), acts));
    }

    private void offerDockets() {
        say("");
        room.add(new DocketChoice(services.reader().dockets()));
    }
}
