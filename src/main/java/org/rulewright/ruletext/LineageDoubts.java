package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.drafting.DraftProvision;
import org.rulewright.ruletext.drafting.DraftText;
import org.rulewright.ruletext.drafting.DraftTie;
import org.rulewright.ruletext.drafting.Patch;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts to staff which provision became which where the words don't tell, and remembers what they answer. */
@Service
public class LineageDoubts {
    private final DoubtStore doubts;
    private final RuleTextStore store;
    private final TextShelf shelf;
    private final TextChanges changes;
    private final DraftTable table;

    LineageDoubts(DoubtStore doubts, RuleTextStore store, TextShelf shelf, TextChanges changes, DraftTable table) {
        this.doubts = doubts;
        this.store = store;
        this.shelf = shelf;
        this.changes = changes;
        this.table = table;
    }

    /** What is open in a version, in the order of its text; may be empty. */
    @PreAuthorize(Allowed.STAFF)
    public List<LineageDoubt> open(VersionId id) {
        var version = shelf.version(id);
        var now = shelf.text(version);
        var before = before(version);
        return before.stream()
                .flatMap(then -> doubts.open(id).stream().flatMap(filed -> doubt(filed, then, now).stream()))
                .toList();
    }

    /** The version that a version's provisions come from; empty for the first one. */
    @PreAuthorize(Allowed.STAFF)
    public Optional<RuleText> before(VersionId id) {
        return before(shelf.version(id));
    }

    private Optional<RuleText> before(RuleVersion version) {
        return changes.before(version).map(shelf::text);
    }

    private static Optional<LineageDoubt> doubt(DoubtStore.Filed filed, RuleText before, RuleText text) {
        return before.find(filed.from())
                .flatMap(then -> text.find(filed.lineage())
                        .map(now -> new LineageDoubt(
                                now, then, filed.guess(), filed.accepted(), Redline.of(then.text(), now.text()))));
    }

    /**
     * Says what a provision of a draft has to do with one of the version before; from then on these words are not asked
     * about again. Refused for a public version, and where another provision is taken for the old one already.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void answer(VersionId id, LineageId now, LineageId then, Verdict verdict) {
        var taken = table.take(id);
        var version = taken.version();
        var old = before(version).flatMap(text -> text.find(then)).orElseThrow(LineageDoubts::unknown);
        var provision = taken.text().find(now).orElseThrow(LineageDoubts::unknown);
        refuseIfTaken(taken.text(), provision, old, verdict);
        doubts.close(id, now);
        var after = related(taken.text(), provision, then, verdict);
        table.put(taken, after, Patch.between(taken.text(), after), true);
        answers(then, old, provision, verdict)
                .forEach(answer -> doubts.remember(version.docket(), answer, taken.by(), taken.at()));
    }

    /** Words that are the same provision are it in both directions: a later draft may go back to the old ones. */
    private static List<DoubtStore.Answered> answers(
            LineageId then, Provision old, DraftProvision now, Verdict verdict) {
        var answer = new DoubtStore.Answered(then, Sha256.of(now.text()), verdict);
        return verdict == Verdict.SAME
                ? List.of(answer, new DoubtStore.Answered(then, old.hash(), verdict))
                : List.of(answer);
    }

    private static void refuseIfTaken(DraftText text, DraftProvision now, Provision old, Verdict verdict) {
        var other = text.find(old.lineage()).filter(holder -> !holder.lineage().equals(now.lineage()));
        if (other.isPresent() && (verdict == Verdict.SAME || verdict == Verdict.MERGED)) {
            throw new Refusal(
                    "ruletext.lineage.refused.taken", old.label(), other.get().number());
        }
    }

    private DraftText related(DraftText text, DraftProvision provision, LineageId then, Verdict verdict) {
        var isItself = provision.lineage().equals(then);
        var own = verdict == Verdict.SAME ? then : isItself ? fresh() : provision.lineage();
        var provisions = new ArrayList<>(text.provisions());
        provisions.replaceAll(each -> each.equals(provision) ? DraftProvision.of(own, provision.passage()) : each);
        var ties = new HashSet<DraftTie>();
        text.ties().stream()
                .filter(tie -> !tie.lineage().equals(provision.lineage()))
                .forEach(ties::add);
        kept(text.ties(), provision, then, own).forEach(ties::add);
        if (verdict == Verdict.SPLIT || verdict == Verdict.MERGED) {
            ties.add(new DraftTie(own, then, DraftTie.Kind.valueOf(verdict.name())));
        }
        return new DraftText(provisions, ties);
    }

    private static List<DraftTie> kept(Set<DraftTie> ties, DraftProvision provision, LineageId then, LineageId own) {
        return ties.stream()
                .filter(tie -> tie.lineage().equals(provision.lineage()))
                .filter(tie -> !tie.from().equals(then) && !tie.from().equals(own))
                .map(tie -> new DraftTie(own, tie.from(), tie.kind()))
                .toList();
    }

    private LineageId fresh() {
        return store.newLineages(1).getFirst();
    }

    private static NotFound unknown() {
        return new NotFound("ruletext.unknown");
    }
}
