package org.rulewright.synthesis.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.comment.Stance;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Move;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.NextText;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Spot;
import org.rulewright.synthesis.ledger.PanelFinding;

/** Carries out what the parts of the desk ask for, says what came of it, and has the desk laid out again. */
final class DeskActs implements SynthesisActs {

    /** What the acts need of the desk around them. */
    interface Desk {
        Comment comment();

        void layOut();

        void goTo(ConcernId concern);

        void afterSaving();
    }

    private final SynthesisServices services;
    private final DocketId docket;
    private final Notice notice;
    private final Desk desk;

    DeskActs(SynthesisServices services, DocketId docket, Notice notice, Desk desk) {
        this.services = services;
        this.docket = docket;
        this.notice = notice;
        this.desk = desk;
    }

    @Override
    public void mark(Excerpt.Marked words) {
        attempt("marked", () -> services.workbench().mark(desk.comment(), words));
    }

    @Override
    public void bear(ExcerptId excerpt, @Nullable LineageId on, Stance stance) {
        attempt("placed", () -> services.bearings().set(excerpt, on, stance));
    }

    @Override
    public List<Provision> provisions() {
        return services.bearings().provisions(docket);
    }

    @Override
    public Optional<NextText> next(Concern concern) {
        return services.bearings().next(concern);
    }

    @Override
    public List<CitedExcerpt> under(Concern concern, ExcerptId after, int most) {
        return services.workbench().under(concern, after, most);
    }

    @Override
    public Set<ConcernId> sharing(Concern concern) {
        return services.workbench().sharing(concern.id());
    }

    @Override
    public ThreadSheet behind(TextChange change) {
        return services.threads().behind(docket, change);
    }

    @Override
    public void unmark(ExcerptId excerpt) {
        attempt("unmarked", () -> services.workbench().unmark(excerpt));
    }

    @Override
    public void file(ExcerptId excerpt, ConcernId concern) {
        attempt("filed", () -> services.workbench().file(excerpt, concern));
    }

    @Override
    public void unfile(ExcerptId excerpt, ConcernId concern) {
        attempt("unfiled", () -> services.workbench().unfile(excerpt, concern));
    }

    @Override
    public void open(NewConcern concern) {
        var id = services.concerns().open(docket, concern);
        notice.done(said("opened"));
        desk.goTo(id);
    }

    @Override
    public void move(Concern concern, Move move) {
        rearrange(concern, () -> services.concerns().move(concern.id(), move));
    }

    @Override
    public void place(Concern concern, Spot spot) {
        rearrange(concern, () -> services.concerns().place(concern.id(), spot));
    }

    private void rearrange(Concern concern, Runnable work) {
        try {
            work.run();
            var now = services.concerns().get(concern.id());
            desk.layOut();
            notice.done(I18NProvider.translate("synthesis.done.moved", now.title(), now.number()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    @Override
    public void remove(Concern concern) {
        attempt("removed", () -> services.concerns().remove(concern.id()));
    }

    @Override
    public void giveReason(TextChangeId change, String reason) {
        services.drafts().giveReason(docket, change, reason);
        notice.done(said("reasoned"));
        desk.afterSaving();
    }

    @Override
    public void answer(PanelFinding finding, String words) {
        services.ledger().answer(docket, finding.id(), words);
        notice.done(said("answered"));
        desk.afterSaving();
    }

    @Override
    public void reword(Concern seen, String title, String statement) {
        services.concerns().reword(seen, title, statement);
        notice.done(said("reworded"));
        desk.layOut();
    }

    @Override
    public Response save(ConcernId concern, int seen, ResponseDraft draft) {
        var response = services.drafts().save(concern, seen, draft);
        desk.afterSaving();
        return response;
    }

    @Override
    public Optional<Concern> concern(ConcernId concern) {
        return services.workbench().chain(docket).concern(concern);
    }

    @Override
    public Optional<Response> response(ConcernId concern) {
        return Optional.ofNullable(
                services.workbench().chain(docket).responses().get(concern));
    }

    @Override
    public TemplateBar templates(TemplateBar.Use use) {
        return new TemplateBar(services.templates(), docket, use);
    }

    @Override
    public Redline suggestion(Point point) {
        var anchor = point.anchor();
        return anchor == null
                ? Redline.inserted(point.suggestedWording())
                : services.texts().suggestion(anchor, point.suggestedWording()).redline();
    }

    private void attempt(String act, Runnable work) {
        try {
            work.run();
            notice.done(said(act));
            desk.layOut();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    private static String said(String act) {
        return I18NProvider.translate("synthesis.done." + act);
    }
}
