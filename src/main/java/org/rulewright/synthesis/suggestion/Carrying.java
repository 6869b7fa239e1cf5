package org.rulewright.synthesis.suggestion;

import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.PointId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.Drafting;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.drafting.Delete;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.suggestion.Trial;
import org.rulewright.synthesis.Workbench;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sandbox over into the draft: all of it, or nothing. */
@Service
public class Carrying {
    private final SandboxStore store;
    private final SheetReader reader;
    private final Workbench workbench;
    private final Drafting drafting;
    private final SandboxMinutes minutes;

    Carrying(SandboxStore store, SheetReader reader, Workbench workbench, Drafting drafting, SandboxMinutes minutes) {
        this.store = store;
        this.reader = reader;
        this.workbench = workbench;
        this.drafting = drafting;
        this.minutes = minutes;
    }

    /**
     * Writes what the sandbox comes to into the draft, and notes whose wordings each provision took over.
     *
     * <p>Refuses where somebody changed the sandbox, or one of the provisions, since the caller saw it; where there is no
     * draft; and where the draft cannot take over all of it.
     *
     * @param revision the draft's count up to which the caller has seen it
     * @return the provisions that it changed
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public List<LineageId> carry(Sandbox seen, int revision) {
        var sheet = reader.read(seen.docket());
        var draft = draft(sheet);
        var outcome = Outcome.of(held(seen), sheet, workbench.chain(seen.docket()), workbench.marks(sheet.comments()));
        if (!outcome.isCarriable()) {
            throw new Refusal(
                    "synthesis.suggestion.refused.carry",
                    outcome.trial().leftOut().size());
        }
        for (var result : outcome.trial().results()) {
            drafting.act(draft.id(), act(result), revision);
            store.carried(draft.id(), result.provision().lineage(), points(outcome, result), minutes.act());
        }
        minutes.note(seen.docket(), "wordings carried into version " + draft.number(), seen.id());
        return outcome.trial().results().stream()
                .map(result -> result.provision().lineage())
                .toList();
    }

    private Sandbox held(Sandbox seen) {
        if (!store.hold(seen.id())) {
            throw new NotFound("synthesis.suggestion.sandbox.unknown");
        }
        var now = store.find(seen.id()).orElseThrow();
        if (!now.chosen().equals(seen.chosen())) {
            throw new Refusal("synthesis.suggestion.refused.changed", now.changedBy());
        }
        return now;
    }

    private static RuleVersion draft(SuggestionSheet sheet) {
        var version = sheet.version();
        if (version == null || version.isPublished()) {
            throw new Refusal("synthesis.suggestion.refused.no-draft");
        }
        return version;
    }

    private static DraftAct act(Trial.Result result) {
        var words = result.changes().after();
        var lineage = result.provision().lineage();
        return words.isBlank() ? new Delete(lineage, false) : new DraftAct.Reword(lineage, words);
    }

    private static List<PointId> points(Outcome outcome, Trial.Result result) {
        return outcome.chosen().stream()
                .filter(wording -> result.accepted().contains(wording.rebased()))
                .flatMap(wording -> wording.points().stream())
                .toList();
    }
}
