package org.rulewright.synthesis.suggestion;

import java.util.List;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.PointId;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries out sets of wordings. Several people may work in one at a time: each choice is kept by itself. */
@Service
public class Sandboxes {
    private static final int LONGEST_NAME = 80;

    private final SandboxStore store;
    private final SheetReader reader;
    private final SandboxMinutes minutes;

    Sandboxes(SandboxStore store, SheetReader reader, SandboxMinutes minutes) {
        this.store = store;
        this.reader = reader;
        this.minutes = minutes;
    }

    /** Begins an empty one. Refuses a name that says nothing, or too much. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public SandboxId begin(DocketId docket, String name) {
        var id = store.add(docket, named(name), minutes.act());
        minutes.note(docket, "sandbox begun", id);
        return id;
    }

    /** Gives it another name. Refuses as above. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void rename(SandboxId id, String name) {
        var sandbox = hold(id);
        store.rename(id, named(name));
        changed(sandbox, "sandbox renamed");
    }

    /** Throws it away; what it chose stays in the comments. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void remove(SandboxId id) {
        var sandbox = hold(id);
        store.remove(id);
        minutes.note(sandbox.docket(), "sandbox removed", id);
    }

    /** Accepts a wording. Refuses one that the newest text cannot take, and one that an accepted one excludes. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void accept(SandboxId id, PointId point) {
        var sandbox = hold(id);
        var sheet = reader.read(sandbox.docket());
        var wording = applicable(sheet, point);
        var against = chosenAgainst(sandbox, sheet, wording);
        if (!against.isEmpty()) {
            throw new Refusal(
                    "synthesis.suggestion.refused.excluded",
                    wording.letter(),
                    against.getFirst().letter());
        }
        store.choose(id, point, minutes.act());
        changed(sandbox, "wording accepted");
    }

    /** Accepts a wording in the place of those that exclude it. Refuses one that the newest text cannot take. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void swap(SandboxId id, PointId point) {
        var sandbox = hold(id);
        var sheet = reader.read(sandbox.docket());
        var wording = applicable(sheet, point);
        chosenAgainst(sandbox, sheet, wording).forEach(other -> store.drop(id, other.points()));
        store.choose(id, point, minutes.act());
        changed(sandbox, "wording swapped");
    }

    /** Takes a wording out again. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void drop(SandboxId id, PointId point) {
        var sandbox = hold(id);
        var wording = reader.read(sandbox.docket()).wording(point);
        store.drop(id, wording.map(Wording::points).orElse(Set.of(point)));
        changed(sandbox, "wording dropped");
    }

    private static Wording applicable(SuggestionSheet sheet, PointId point) {
        var wording = sheet.wording(point).orElseThrow(() -> new NotFound("synthesis.suggestion.unknown"));
        if (!wording.rebased().isApplicable()) {
            throw new Refusal("synthesis.suggestion.refused.state", wording.letter());
        }
        return wording;
    }

    private static List<Wording> chosenAgainst(Sandbox sandbox, SuggestionSheet sheet, Wording wording) {
        return sheet.placeOf(wording.key()).orElseThrow().excludedBy(wording).stream()
                .filter(sandbox::has)
                .toList();
    }

    private Sandbox hold(SandboxId id) {
        if (!store.hold(id)) {
            throw new NotFound("synthesis.suggestion.sandbox.unknown");
        }
        return store.find(id).orElseThrow();
    }

    private void changed(Sandbox sandbox, String act) {
        store.changed(sandbox.id(), minutes.act());
        minutes.note(sandbox.docket(), act, sandbox.id());
    }

    private static String named(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Refusal("synthesis.suggestion.refused.name", LONGEST_NAME);
        }
        return stripped;
    }
}
