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
        var asked = OwnAuthority.as(Role.ADMIN, reindex::run);
        Progress.say(
                asked
                        ? "Asked for a new search index; the portal that runs writes it beside the old one"
                        : "A new search index is being written already");
        return 0;
    }
}
