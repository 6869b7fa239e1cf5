package org.rulewright.synthesis.suggestion;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Workbench;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the published comments of a docket would have the text say, and what became of it. */
@Service
public class Suggestions {
    private final SheetReader reader;
    private final SandboxStore sandboxes;
    private final Workbench workbench;

    Suggestions(SheetReader reader, SandboxStore sandboxes, Workbench workbench) {
        this.reader = reader;
        this.sandboxes = sandboxes;
        this.workbench = workbench;
    }

    /** All wordings that are asked for, by provision. */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    @Transactional(readOnly = true)
    public SuggestionSheet sheet(DocketId docket) {
        return reader.read(docket);
    }

    /** The sandboxes of the docket, the oldest first. */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    public List<Sandbox> sandboxes(DocketId docket) {
        return sandboxes.all(docket);
    }

    /** What a sandbox would come to. */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    @Transactional(readOnly = true)
    public Outcome outcome(Sandbox sandbox, SuggestionSheet sheet) {
        return Outcome.of(sandbox, sheet, workbench.chain(sandbox.docket()), workbench.marks(sheet.comments()));
    }

    /** Which wordings the versions of the docket took over. */
    @PreAuthorize(Allowed.STAFF)
    public List<CarriedWording> carried(DocketId docket) {
        return sandboxes.carried(docket);
    }
}
