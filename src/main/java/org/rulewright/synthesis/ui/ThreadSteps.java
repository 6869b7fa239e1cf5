package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.ThreadStep.Kind;
import org.rulewright.panel.PanelPosition;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.clearance.ClearanceEntry;
import org.rulewright.synthesis.clearance.ClearanceState;
import org.rulewright.synthesis.clearance.ClearanceStep;
import org.rulewright.synthesis.clearance.ClearedItem;
import org.rulewright.synthesis.ledger.SignedRest;

/** The steps behind a change: answers with who drafted and signed them, concerns, what was said, the panel, what was signed for. */
final class ThreadSteps {

    private final ThreadSheet thread;
    private final TextChange change;
    private final DeskSheet sheet;
    private final List<ThreadStep> steps = new ArrayList<>();

    ThreadSteps(ThreadSheet thread, TextChange change, DeskSheet sheet) {
        this.thread = thread;
        this.change = change;
        this.sheet = sheet;
    }

    StepThread drawn(SynthesisAddress address, SynthesisActs acts) {
        thread.concerns(change).forEach(concern -> {
            answer(concern, thread.chain().response(concern).orElseThrow());
            steps.add(new ThreadStep(Kind.PLAIN, say("synthesis.thread.concern"), said(concern.shownStatement()))
                    .beside(new ConcernChip(concern, address)));
            steps.add(excerpts(concern, address, acts));
        });
        otherReason();
        sheet.balance().standing().stream()
                .filter(signed -> signed.isAbout(change.id()))
                .forEach(this::signedFor);
        if (steps.isEmpty()) {
            steps.add(new ThreadStep(Kind.MISSING, say("synthesis.reason.none")));
        }
        panel();
        return new StepThread(steps.toArray(ThreadStep[]::new));
    }

    private void answer(Concern concern, Response response) {
        var shown = new ArrayList<Component>();
        if (!response.answer().isBlank()) {
            shown.add(said(response.answer()));
        }
        shown.add(by("synthesis.thread.drafted", response.drafted()));
        thread.book().answer(concern).ifPresent(item -> shown.addAll(cleared(item)));
        var publication = response.publication();
        if (publication != null) {
            shown.add(by("synthesis.thread.published", publication.act()));
        }
        steps.add(new ThreadStep(
                        Kind.ANSWER, say("synthesis.thread.answer", concern.number()), shown.toArray(Component[]::new))
                .beside(new DispositionBadge(response.disposition())));
    }

    private ThreadStep excerpts(Concern concern, SynthesisAddress address, SynthesisActs acts) {
        var filed = thread.chain().under(concern);
        var list = new SaidList(concern, filed.excerpts(), acts::under, cited -> new SaidRow(cited, sheet, address));
        return new ThreadStep(
                Kind.POINT,
                say("synthesis.thread.said", filed.excerpts(), filed.comments()),
                list.looking("rw-quotes").begin());
    }

    private void otherReason() {
        var reason = thread.chain().reasons().get(change.id());
        if (reason == null) {
            return;
        }
        var shown = new ArrayList<Component>(
                List.of(said(reason.reason()), by("synthesis.thread.drafted", reason.given())));
        thread.book().reason(reason).ifPresent(item -> shown.addAll(cleared(item)));
        var published = reason.published();
        if (published != null) {
            shown.add(small(say("synthesis.thread.public", sheet.times().moment(published))));
        }
        steps.add(new ThreadStep(Kind.ANSWER, say("synthesis.reason"), shown.toArray(Component[]::new)));
    }

    private void signedFor(SignedRest signed) {
        steps.add(new ThreadStep(
                Kind.PLAIN,
                Rests.named(signed.rest().kind(), signed.left(), ""),
                said(signed.reason()),
                small(say(
                        "synthesis.signing.signed",
                        signed.signer(),
                        sheet.times().moment(signed.signed())))));
    }

    private void panel() {
        if (!thread.positions().isEmpty()) {
            var shown = thread.positions().stream().flatMap(position -> position(position).stream());
            steps.add(new ThreadStep(Kind.PLAIN, say("synthesis.thread.panel"), shown.toArray(Component[]::new)));
        }
    }

    private List<Component> position(PanelPosition position) {
        var shown = new ArrayList<Component>(List.of(small(say(
                "synthesis.thread.position",
                position.memberLabel(),
                say("panel.badge." + position.stance()),
                sheet.times().moment(position.stated())))));
        if (!position.statement().words().isBlank()) {
            shown.add(said(position.statement().words()));
        }
        for (var finding : sheet.balance().findings()) {
            var answer = finding.answer();
            if (answer != null && finding.id().equals(position.id())) {
                shown.add(new Paragraph(say("synthesis.thread.told", answer)));
            }
        }
        return shown;
    }

    private List<Component> cleared(ClearedItem item) {
        return thread.book().steps().stream()
                .map(step -> (Component) small(cleared(step, item)))
                .toList();
    }

    private String cleared(ClearanceStep step, ClearedItem item) {
        var state = thread.book().state(step.role(), item);
        var role = say("synthesis.clearance.role." + step.role());
        var said = say("synthesis.clearance.state." + state);
        return thread.book()
                .last(step.role(), item)
                .filter(_ -> state != ClearanceState.OPEN)
                .map(entry -> say(
                        "synthesis.thread.cleared",
                        role,
                        said,
                        name(entry),
                        sheet.times().moment(entry.at())))
                .orElseGet(() -> say("synthesis.thread.uncleared", role, said));
    }

    private static String name(ClearanceEntry entry) {
        return entry.inPlaceOf() == null
                ? entry.by()
                : say("synthesis.clearance.in-place", entry.by(), entry.inPlaceOf());
    }

    private Paragraph by(String key, Act act) {
        var name = Optional.ofNullable(act.by())
                .map(account -> thread.name(account).orElseGet(() -> say("synthesis.thread.gone")))
                .orElseGet(() -> say("synthesis.thread.portal"));
        return small(say(key, name, sheet.times().moment(act.at())));
    }

    private static Paragraph said(String words) {
        var said = new Paragraph(words);
        said.addClassNames("rw-said", "rw-words");
        return said;
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
