package org.rulewright.panel;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.NotFound;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Shows each caller the panels that are open to him: staff all of them, an expert only his own. */
@Component
class PanelDoor {

    private static final String EXPERT = "ROLE_" + Role.Named.PANELIST;

    private final PanelStore store;
    private final Dockets dockets;
    private final CurrentAccount account;

    PanelDoor(PanelStore store, Dockets dockets, CurrentAccount account) {
        this.store = store;
        this.dockets = dockets;
        this.account = account;
    }

    List<Panel> all() {
        return store.all().stream().filter(this::isOpenToCaller).toList();
    }

    Optional<Panel> find(DocketId docket) {
        return store.find(docket).filter(this::isOpenToCaller);
    }

    /** The panel of a round; refuses alike where there is none and where there is none for the caller. */
    Panel get(RoundId round) {
        return store.find(round).filter(this::isOpenToCaller).orElseThrow(() -> new NotFound("panel.unknown"));
    }

    /** The panel of a docket if its positions are public by now, or the caller is on the agency's staff. */
    Optional<Panel> published(DocketId docket) {
        var answered = dockets.get(docket).answered() != null;
        var staff = account.isOneOf(Role.MODERATOR, Role.ANALYST, Role.APPROVER, Role.ADMIN);
        return answered || staff ? store.find(docket) : Optional.empty();
    }

    /** Who asks; refuses where nobody is signed in. */
    AccountId caller() {
        return account.get().id();
    }

    private boolean isOpenToCaller(Panel panel) {
        return !isExpert() || account.find().flatMap(panel::member).isPresent();
    }

    private static boolean isExpert() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.getAuthorities().stream().anyMatch(held -> EXPERT.equals(held.getAuthority()));
    }
}
