package org.rulewright.synthesis.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The approvers' place in the rail. */
@Component
class ApprovalEntry implements DeskEntry {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "synthesis.approval.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.CHECK;
    }

    @Override
    public String path() {
        return ApprovalView.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.APPROVER);
    }
}
