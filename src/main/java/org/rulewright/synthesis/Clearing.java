package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an approver signs exactly what he read, and the answers become public. */
@Service
public class Clearing {

    private final ChainReader reader;
    private final FiledStore filed;
    private final OpenConcerns open;
    private final ResponseStore responses;
    private final ReasonStore reasons;
    private final DrafterStore drafters;
    private final RuleChanges changes;
    private final Dockets dockets;
    private final List<ClearingPart> parts;
    private final Minutes minutes;
    private final ApplicationEventPublisher events;

    Clearing(
            ChainReader reader,
            FiledStore filed,
            OpenConcerns open,
            ResponseStore responses,
            ReasonStore reasons,
            DrafterStore drafters,
            RuleChanges changes,
            Dockets dockets,
            List<ClearingPart> parts,
            Minutes minutes,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.filed = filed;
        this.open = open;
        this.responses = responses;
        this.reasons = reasons;
        this.drafters = drafters;
        this.changes = changes;
        this.dockets = dockets;
        this.parts = parts;
        this.minutes = minutes;
        this.events = events;
    }

    /** What would become public now. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public ClearingSheet sheet(DocketId docket) {
        var text = changes.draft(docket).orElse(null); // before its words: an edit in between is refused, not missed
        var chain = reader.read(docket);
        var beside = parts.stream()
                .flatMap(part -> part.words(docket, chain).stream())
                .toList();
        return ClearingSheet.of(docket, chain, filed::read, beside).finishing(text);
    }

    /** Publishes what stands there now; for work that reads no page, such as the demonstration. */
    @PreAuthorize(Allowed.APPROVER)
    @Transactional
    public void publish(DocketId docket) {
        publish(docket, sheet(docket).read());
    }

    /**
     * Publishes all answers and reasons of the docket, and the text that carries them out as the final one.
     *
     * <p>Refuses while anything is missing that nobody signed for or a clearance is, where a word differs from what was read, and where the approver had a
     * hand in an answer or a reason himself.
     *
     * @param read over what the approver read, see {@link ClearingSheet#read()}
     */
    @PreAuthorize(Allowed.APPROVER)
    @Transactional
    public void publish(DocketId docket, Sha256 read) {
        open.hold(docket);
        var sheet = sheet(docket);
        var act = minutes.act();
        refuse(sheet, read);
        refuseOwn(sheet, act);
        parts.forEach(part -> part.check(sheet, act));
        parts.forEach(part -> part.publish(sheet, act));
        for (var concern : sheet.answers()) {
            var publication = new Response.Publication(act, sheet.read(concern));
            responses.publish(concern.id(), publication);
            events.publishEvent(published(sheet, concern, publication));
        }
        sheet.reasons().forEach(reason -> reasons.publish(reason, act.at(), sheet.read(reason)));
        changes.finish(docket, sheet.draft().orElse(null));
        dockets.markAnswered(docket, act.at());
        events.publishEvent(new AnswersPublished(
                docket, minutes.number(docket), sheet.answers().size(), read));
    }

    private ResponsePublished published(ClearingSheet sheet, Concern concern, Response.Publication publication) {
        var disposition = sheet.chain().response(concern).map(Response::disposition);
        return new ResponsePublished(
                concern.docket(),
                concern.id(),
                minutes.number(concern.docket()) + " concern " + concern.number(),
                disposition.orElseThrow(),
                publication.read());
    }

    private static void refuse(ClearingSheet sheet, Sha256 read) {
        if (sheet.answers().isEmpty()) {
            throw new Refusal("synthesis.refused.nothing");
        }
        if (!sheet.read().equals(read)) {
            throw new Refusal("synthesis.refused.read");
        }
    }

    private void refuseOwn(ClearingSheet sheet, Act act) {
        var by = act.by();
        if (by == null) {
            return;
        }
        var hands = drafters.all(sheet.docket());
        for (var concern : sheet.answers()) {
            if (hands.of("concern " + concern.id().value()).contains(by)) {
                throw new Refusal("synthesis.refused.own", concern.number());
            }
        }
        if (sheet.reasons().stream()
                .anyMatch(
                        reason -> hands.of("change " + reason.change().value()).contains(by))) {
            throw new Refusal("synthesis.refused.own-reason");
        }
    }
}
