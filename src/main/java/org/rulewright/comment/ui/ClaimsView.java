package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.ClaimedParts;
import org.rulewright.comment.ClaimedParts.Claimed;
import org.rulewright.confidential.Claims;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartState;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Role;

/** Where claims of confidentiality are read and decided, docket by docket. */
@Route(ClaimsView.PATH)
@PageTitle("comment.claims.page")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/comment.css")
@RolesAllowed({Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER})
class ClaimsView extends DeskPage implements BeforeEnterObserver, ClaimCard.Acts {

    static final String PATH = "staff/confidential";

    private static final int MOST = 100;
    private static final List<PartState> STATES =
            List.of(PartState.CLAIMED, PartState.REFUSED, PartState.ACCEPTED, PartState.WITHDRAWN, PartState.RELEASED);

    private final ClaimedParts parts;
    private final Claims claims;
    private final Dockets dockets;
    private final ClaimedFileServices files;
    private final Div content;
    private PartState state = PartState.CLAIMED;

    ClaimsView(ClaimedParts parts, Claims claims, Dockets dockets, ClaimedFileServices files) {
        super(I18NProvider.translate("comment.claims.page"), I18NProvider.translate("comment.claims.lead"));
        this.parts = parts;
        this.claims = claims;
        this.dockets = dockets;
        this.files = files;
        content = body();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("state");
        state = STATES.stream()
                .filter(each -> asked.filter(each.name().toLowerCase(Locale.ROOT)::equals)
                        .isPresent())
                .findFirst()
                .orElse(PartState.CLAIMED);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(tabs());
        var standing = parts.standing(Set.of(state), MOST);
        if (standing.isEmpty()) {
            content.add(
                    new EmptyState(getTranslation("comment.claims.none"), getTranslation("comment.claims.none.text")));
        }
        standing.stream()
                .collect(Collectors.groupingBy(
                        claimed -> claimed.comment().docket(), LinkedHashMap::new, Collectors.toList()))
                .forEach((docket, claimed) -> show(dockets.get(docket), claimed));
    }

    private void show(Docket docket, List<Claimed> claimed) {
        content.add(new H2(getTranslation("comment.claims.docket", docket.number(), claimed.size())));
        var times = Times.in(docket.agency().zone());
        claimed.forEach(each -> content.add(new ClaimCard(each, times, this)));
    }

    private Nav tabs() {
        var tabs = new Nav();
        tabs.addClassName("rw-tabs");
        tabs.setAriaLabel(getTranslation("comment.claims.states"));
        for (var each : STATES) {
            var tab = new Anchor(
                    PATH + "?state=" + each.name().toLowerCase(Locale.ROOT),
                    getTranslation("comment.secret.state." + each));
            if (each == state) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    @Override
    public String read(ConfidentialPart part) {
        return claims.read(part.id());
    }

    @Override
    public Component file(ConfidentialPart part, Times times) {
        return new ClaimedFile(part, files, times, this::show);
    }

    @Override
    public void accept(ConfidentialPart part) {
        attempt("comment.claims.accepted", part, () -> parts.accept(part.id()));
    }

    @Override
    public void refuse(ConfidentialPart part, String reason) {
        attempt("comment.claims.refused", part, () -> parts.refuse(part.id(), reason));
    }

    @Override
    public void release(ConfidentialPart part) {
        attempt(
                part.isFile() ? "comment.claims.released.file" : "comment.claims.released",
                part,
                () -> parts.release(part.id()));
    }

    private void attempt(String doneKey, ConfidentialPart part, Runnable act) {
        Note note;
        try {
            act.run();
            note = new Note(Tone.OK, Glyph.CHECK, getTranslation(doneKey, part.subject(), part.number()));
        } catch (Refusal refusal) {
            note = new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments()));
        }
        show();
        note.getElement().setAttribute("role", "status");
        content.addComponentAsFirst(note);
    }
}
