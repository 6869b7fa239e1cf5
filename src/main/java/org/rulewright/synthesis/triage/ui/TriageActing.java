package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.triage.Load;
import org.rulewright.synthesis.triage.SavedFilter;
import org.rulewright.synthesis.triage.Selection;
import org.rulewright.synthesis.triage.TriageAct;
import org.rulewright.synthesis.ui.Notice;

/** Carries out what the parts of the page ask for, says what came of it, and has the page laid out again. */
final class TriageActing implements TriageWork {

    /** What the acts need of the page around them. */
    interface Page {
        Docket docket();

        TriageAddress address();

        void layOut();

        void countAnew();

        void go(TriageAddress to);
    }

    private final TriageServices services;
    private final Notice notice;
    private final Page page;
    private final PageState state = new PageState();

    TriageActing(TriageServices services, Notice notice, Page page) {
        this.services = services;
        this.notice = notice;
        this.page = page;
    }

    @Override
    public void assign(Selection selection, Optional<AccountId> person) {
        done(services.acts().assign(selection, person), false);
    }

    @Override
    public void shareOut(Selection selection, List<AccountId> people) {
        done(services.acts().shareOut(selection, people), false);
    }

    @Override
    public void read(Selection selection) {
        done(services.acts().read(selection), false);
    }

    @Override
    public void flag(Selection selection, String reason) {
        done(services.acts().flag(selection, reason), false);
    }

    @Override
    public void unflag(Selection selection) {
        done(services.acts().unflag(selection), false);
    }

    @Override
    public void undo() {
        done(services.acts().undo(page.docket().id()), true);
    }

    @Override
    public Map<AccountId, Load> loads() {
        return services.desk().loads(page.docket().id());
    }

    @Override
    public void save(String name) {
        attempt(() -> {
            services.saved()
                    .save(page.docket().id(), name, page.address().filter().saved());
            done("saved");
        });
    }

    @Override
    public void forget(SavedFilter filter) {
        attempt(() -> {
            services.saved().remove(filter.id());
            done("forgotten");
        });
    }

    @Override
    public void ask(Optional<TrackingNumber> comment) {
        var asked = new AskedQuestions(
                services.questions(),
                services.dockets(),
                services.texts(),
                page.docket().id());
        new AskDialog(asked, comment.map(TrackingNumber::value)).open();
    }

    @Override
    public PageState state() {
        return state;
    }

    @Override
    public TriageAddress address() {
        return page.address();
    }

    @Override
    public void go(TriageAddress address) {
        page.go(address);
    }

    @Override
    public void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    /** Shows how far something is that the reader began before he came here; nothing where all is done. */
    void goOn() {
        if (services.current().isOneOf(Role.ANALYST, Role.ADMIN)) {
            services.acts().underway(page.docket().id()).ifPresent(act -> follow(act, act.restored() > 0));
        }
    }

    private void done(TriageAct act, boolean isTakenBack) {
        if (isUnderway(act)) {
            follow(act, isTakenBack);
            state.untick();
            page.layOut();
        } else {
            var name = isTakenBack ? "undone" : act.kind().name();
            done(name, isTakenBack ? act.restored() : act.comments());
        }
    }

    private boolean isUnderway(TriageAct act) {
        return services.acts()
                .underway(page.docket().id())
                .filter(each -> each.id() == act.id())
                .isPresent();
    }

    private void follow(TriageAct act, boolean isTakenBack) {
        var acts = services.acts();
        notice.show(new ActProgress(
                () -> isTakenBack
                        ? acts.get(act.id()).restored()
                        : acts.get(act.id()).comments(),
                () -> isUnderway(act),
                () -> done(acts.get(act.id()), isTakenBack)));
    }

    private void done(String act, Object... arguments) {
        notice.done(I18NProvider.translate("synthesis.triage.done." + act, arguments));
        state.untick();
        page.countAnew();
        page.layOut();
    }
}
