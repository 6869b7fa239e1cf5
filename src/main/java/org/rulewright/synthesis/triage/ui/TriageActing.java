package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.identity.AccountId;
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
        done(services.acts().assign(selection, person));
    }

    @Override
    public void shareOut(Selection selection, List<AccountId> people) {
        done(services.acts().shareOut(selection, people));
    }

    @Override
    public void read(Selection selection) {
        done(services.acts().read(selection));
    }

    @Override
    public void flag(Selection selection, String reason) {
        done(services.acts().flag(selection, reason));
    }

    @Override
    public void unflag(Selection selection) {
        done(services.acts().unflag(selection));
    }

    @Override
    public void undo() {
        done("undone", services.acts().undo(page.docket().id()));
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

    private void done(TriageAct act) {
        done(act.kind().name(), act.comments());
    }

    private void done(String act, Object... arguments) {
        notice.done(I18NProvider.translate("synthesis.triage.done." + act, arguments));
        state.untick();
        page.countAnew();
        page.layOut();
    }
}
