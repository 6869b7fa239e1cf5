package org.rulewright.search;

import java.util.List;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.Command;
import org.rulewright.platform.Progress;
import org.springframework.stereotype.Component;

/** {@code ./rulewright reindex}: the portal that runs beside it, or the next one, does the work. */
@Component
class ReindexCommand implements Command {

    private final Reindex reindex;

    ReindexCommand(Reindex reindex) {
        this.reindex = reindex;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments) {
        var comments = OwnAuthority.as(Role.ADMIN, reindex::run);
        Progress.say("Noted %d comments for the search index; a running portal writes them now".formatted(comments));
        return 0;
    }
}
