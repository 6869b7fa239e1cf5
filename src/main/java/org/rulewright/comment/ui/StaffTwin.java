package org.rulewright.comment.ui;

import java.util.List;
import java.util.function.Supplier;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.confidential.twin.Twin;
import org.rulewright.files.PageText;

/** The making of a public version at the desk; what its sender listed stays as it is until the version is proposed. */
final class StaffTwin implements TwinWays {

    private final ClaimedFileServices services;
    private final PartId part;
    private final Supplier<String> reason;
    private final Runnable onProposed;
    private Passages passages;

    StaffTwin(ClaimedFileServices services, PartId part, Supplier<String> reason, Runnable onProposed) {
        this.services = services;
        this.part = part;
        this.reason = reason;
        this.onProposed = onProposed;
        this.passages = services.proposals().passages(part);
    }

    @Override
    public List<PageText> pages() {
        return services.proposals().pages(part);
    }

    @Override
    public Passages passages() {
        return passages;
    }

    @Override
    public void hide(Passages changed) {
        passages = changed;
    }

    @Override
    public Twin look(List<PageText> pages) {
        return services.proposals().look(part, pages, passages);
    }

    @Override
    public String useKey() {
        return "comment.claims.twin.propose";
    }

    @Override
    public void use() {
        services.proposals().propose(part, passages, reason.get());
        onProposed.run();
    }
}
