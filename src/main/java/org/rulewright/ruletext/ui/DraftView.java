package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.drafting.ActDone;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Where a draft is written, one provision at a time, beside others who do the same.
 *
 * @see "docs/decisions/0014-two-people-in-one-draft.md"
 */
@Route(DraftView.PATH)
@PageTitle("ruletext.draft.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@StyleSheet("assets/drafting.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class DraftView extends DeskPage implements BeforeEnterObserver, ProvisionEditor.Room {
    static final String PATH = "staff/text/edit";
    static final String OUTLINE = "outline";
    static final String PROVISION = "provision";
    private static final int LOOK = 2000;

    private final DraftServices services;
    private final boolean mayEdit;
    private final DeskNotice notice;
    private final Div links;
    private final Div room = new Div();
    private final PresenceLine presence = new PresenceLine();

    private @Nullable DraftAddress address;
    private @Nullable DraftSeat seat;
    private @Nullable DraftParts parts;
    private @Nullable Registration looking;

    @Autowired
    DraftView(DraftServices services, AuthenticationContext caller) {
        this(services, caller, new DeskNotice(), new Div());
    }

    private DraftView(DraftServices services, AuthenticationContext caller, DeskNotice notice, Div links) {
        super(I18NProvider.translate("ruletext.draft.title"), "", notice, links);
        this.services = services;
        this.notice = notice;
        this.links = links;
        mayEdit = caller.hasAnyRole(List.of(Role.Named.ANALYST, Role.Named.ADMIN));
        links.addClassName("rw-row");
        room.addClassName("rw-room");
        addClassName("rw-drafting");
        add(room);
        foot(presence);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = DraftAddress.of(event.getLocation().getQueryParameters());
        var docket = services.dockets().get(here.docket());
        var version = services.texts().get(docket.id(), here.version());
        address = here;
        if (seat == null || !seat.version().equals(version)) {
            leave();
            seat = new DraftSeat(services, docket, version, mayEdit && !version.isPublished());
            parts = new DraftParts(seat, this);
            room.removeAll();
            room.add(parts);
            links.removeAll();
            if (!here.answer().isEmpty()) {
                links.add(new ButtonLink(here.answer(), getTranslation("ruletext.draft.answer")));
            }
            links.add(new ButtonLink(here.pages().versions(), getTranslation("ruletext.draft.back")).bare());
            retitle(getTranslation("ruletext.versions.name", version.number(), version.label()));
            say(getTranslation(
                    seat.isEditable() ? "ruletext.draft.summary" : "ruletext.draft.read-only", docket.number()));
        }
        if (parts != null) {
            parts.open(here.provision());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK);
        looking = event.getUI().addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
        leave();
    }

    private void leave() {
        if (seat != null) {
            seat.leave();
        }
    }

    @Override
    public void look() {
        if (seat != null && parts != null) {
            var glance = seat.look(parts.openLineage());
            presence.show(glance.others());
            parts.keepUpWith(glance);
        }
    }

    @Override
    public void done(ActDone done) {
        if (parts != null && seat != null) {
            parts.caughtUp(done.revision());
            var isGone = seat.open(done.focus()).isEmpty();
            if (isGone) {
                parts.nearby().ifPresent(this::goTo);
            } else if (!done.focus().equals(parts.openLineage())) {
                goTo(done.focus());
            }
        }
    }

    void undo(int last) {
        if (seat == null || parts == null) {
            return;
        }
        try {
            var done = seat.undo(last);
            parts.takenBack(done.focus());
            notice.done(getTranslation("ruletext.log.taken-back"));
            done(done);
        } catch (Refusal refusal) {
            notice.refused(refusal);
            look();
        }
    }

    @Override
    public void goTo(LineageId lineage) {
        if (address != null) {
            var there = address.at(lineage).query();
            getUI().ifPresent(ui -> ui.navigate(DraftView.class, there));
        }
    }
}
