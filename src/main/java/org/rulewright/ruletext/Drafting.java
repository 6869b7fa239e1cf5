package org.rulewright.ruletext;

import java.time.Duration;
import java.util.Set;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.DraftActStore.Kept;
import org.rulewright.ruletext.DraftTable.Taken;
import org.rulewright.ruletext.drafting.ActDone;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.DraftBegun;
import org.rulewright.ruletext.drafting.DraftText;
import org.rulewright.ruletext.drafting.LoggedAct;
import org.rulewright.ruletext.drafting.NewDraft;
import org.rulewright.ruletext.drafting.Patch;
import org.rulewright.ruletext.drafting.StaleDraft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins drafts and changes them, one provision at a time, by as many people at once as there are. Whoever acts says up
 * to which count he has seen the draft, and is refused with {@link StaleDraft} where somebody was faster.
 *
 * @see "docs/decisions/0014-two-people-in-one-draft.md"
 */
@Service
public class Drafting {
    private static final Duration ONE_SITTING = Duration.ofSeconds(30);

    private final RuleTextStore texts;
    private final DraftTextStore store;
    private final DraftActStore acts;
    private final DraftTable table;
    private final TextShelf shelf;
    private final TextChanges changes;
    private final Dockets dockets;
    private final ApplicationEventPublisher events;

    Drafting(
            RuleTextStore texts,
            DraftTextStore store,
            DraftActStore acts,
            DraftTable table,
            TextShelf shelf,
            TextChanges changes,
            Dockets dockets,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.store = store;
        this.acts = acts;
        this.table = table;
        this.shelf = shelf;
        this.changes = changes;
        this.dockets = dockets;
        this.events = events;
    }

    /** Begins the docket's next version with the text of this one: the same provisions, to be changed from here on. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public VersionId begin(NewDraft draft) {
        var from = shelf.version(draft.from());
        var docket = dockets.get(from.docket());
        var provisions = shelf.text(from).provisions();
        var moment = table.now();
        var version = new NewVersion(
                draft.kind(),
                draft.label(),
                moment.atZone(docket.agency().zone()).toLocalDate(),
                draft.author(),
                from.source(),
                from.note(),
                null,
                provisions.stream().map(Provision::passage).toList());
        var number = texts.versions(docket.id()).getLast().number() + 1;
        var id = texts.addVersion(docket.id(), number, version, from.hash());
        texts.addProvisions(
                id,
                version.passages(),
                provisions.stream().map(Provision::lineage).toList());
        store.begun(id, from.id(), table.name(), moment);
        changes.noteAdded(shelf.version(id));
        events.publishEvent(new DraftBegun(id, docket.id(), number, from.number(), from.hash()));
        return id;
    }

    /**
     * Does it, and keeps it in the draft's log.
     *
     * @param seen the draft's count up to which the caller has seen it
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public ActDone act(VersionId version, DraftAct act, int seen) {
        var taken = table.take(version);
        if (taken.text().find(act.on()).isEmpty()) {
            throw stale(taken, "ruletext.drafting.stale.gone", act.on());
        }
        var after = act.applyTo(taken.text(), () -> texts.newLineages(1).getFirst());
        var patch = Patch.between(taken.text(), after);
        if (patch.changesNothing()) {
            return new ActDone(taken.counts().revision(), act.on(), taken.at());
        }
        refuseStale(taken, act, patch, seen);
        table.put(taken, after, patch, act.kind().isStructural());
        keep(taken, act, after);
        var made = act.kind() == DraftAct.Kind.ADD ? patch.added() : Set.<LineageId>of();
        return new ActDone(taken.next(), made.stream().findFirst().orElse(act.on()), taken.at());
    }

    /**
     * Takes the last act back, whoever did it.
     *
     * @param last the count of the act that the caller takes for the last one
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public ActDone undo(VersionId version, int last) {
        var taken = table.take(version);
        var kept = acts.last(version).orElseThrow(() -> new Refusal("ruletext.drafting.refused.nothing"));
        if (kept.act().revision() != last) {
            throw stale(taken, "ruletext.drafting.stale.undo", kept.lineage());
        }
        var before = kept.patch().back(taken.text());
        var patch = Patch.between(taken.text(), before);
        table.put(taken, before, patch, kept.act().act().isStructural());
        acts.undone(version, last, taken.by(), taken.at());
        return new ActDone(taken.next(), kept.lineage(), taken.at());
    }

    private void refuseStale(Taken taken, DraftAct act, Patch patch, int seen) {
        if (taken.revision(act.on()) > seen) {
            throw stale(taken, "ruletext.drafting.stale.words", act.on());
        }
        if (act.kind().isStructural() && taken.counts().outline() > seen) {
            throw stale(taken, "ruletext.drafting.stale.outline", act.on());
        }
        for (var other : patch.changed()) {
            if (taken.revision(other) > seen) {
                throw stale(taken, "ruletext.drafting.stale.beside", other);
            }
        }
    }

    private StaleDraft stale(Taken taken, String key, LineageId on) {
        var theirs = taken.text().find(on).orElse(null);
        return new StaleDraft(
                key,
                acts.by(taken.version().id(), taken.revision(on)),
                theirs,
                taken.counts().revision());
    }

    /** Words typed in one sitting are one act, so that undoing takes back what one would call a change. */
    private void keep(Taken taken, DraftAct act, DraftText after) {
        var id = taken.version().id();
        var sitting = acts.last(id).filter(last -> isSameSitting(last, taken, act));
        sitting.ifPresent(last -> acts.remove(id, last.act().revision()));
        var before = sitting.map(last -> last.patch().back(taken.text())).orElse(taken.text());
        var log = new LoggedAct(taken.next(), act.kind(), taken.label(act.on()), taken.by(), taken.at(), false);
        acts.add(id, new Kept(log, act.on(), Patch.between(before, after)));
    }

    private static boolean isSameSitting(Kept last, Taken taken, DraftAct act) {
        return act.kind() == DraftAct.Kind.REWORD
                && last.act().act() == DraftAct.Kind.REWORD
                && last.act().revision() == taken.counts().revision()
                && last.act().by().equals(taken.by())
                && last.lineage().equals(act.on())
                && last.act().at().plus(ONE_SITTING).isAfter(taken.at());
    }
}
