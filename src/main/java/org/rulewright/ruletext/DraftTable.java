package org.rulewright.ruletext;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rulewright.base.Refusal;
import org.rulewright.identity.Account;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.ruletext.DraftTextStore.Counts;
import org.rulewright.ruletext.DraftTextStore.Line;
import org.rulewright.ruletext.drafting.DraftProvision;
import org.rulewright.ruletext.drafting.DraftText;
import org.rulewright.ruletext.drafting.DraftTie;
import org.rulewright.ruletext.drafting.Patch;
import org.springframework.stereotype.Component;

/** Where one draft at a time is taken out, changed and put back. */
@Component
class DraftTable {
    /** A draft taken out; nobody else changes it until the transaction ends. */
    record Taken(
            RuleVersion version, Counts counts, Map<LineageId, Line> lines, DraftText text, String by, Instant at) {
        int next() {
            return counts.revision() + 1;
        }

        String label(LineageId lineage) {
            var line = lines.get(lineage);
            return line == null ? "" : line.passage().label();
        }

        int revision(LineageId lineage) {
            var line = lines.get(lineage);
            return line == null ? 0 : line.revision();
        }
    }

    private final DraftTextStore store;
    private final TextShelf shelf;
    private final TextChanges changes;
    private final CurrentAccount current;
    private final Clock clock;

    DraftTable(DraftTextStore store, TextShelf shelf, TextChanges changes, CurrentAccount current, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.changes = changes;
        this.current = current;
        this.clock = clock;
    }

    /** Who acts now, as others know him; empty for the portal itself. */
    String name() {
        return current.find().map(Account::displayName).orElse("");
    }

    Instant now() {
        return clock.instant();
    }

    /** Refuses a version that is public, and one that a public version follows. */
    Taken take(VersionId id) {
        var version = shelf.version(id);
        var counts = store.lock(id);
        if (counts.isPublished()) {
            throw new Refusal("ruletext.refused.published");
        }
        if (changes.isOvertaken(version)) {
            throw new Refusal("ruletext.drafting.refused.overtaken");
        }
        var lines = store.lines(id);
        var provisions = lines.stream()
                .map(line -> DraftProvision.of(line.lineage(), line.passage()))
                .toList();
        var text = new DraftText(provisions, store.ties(id));
        var byLineage = lines.stream().collect(Collectors.toMap(Line::lineage, Function.identity()));
        return new Taken(version, counts, byLineage, text, name(), now());
    }

    /** Puts the draft back as the patch has made it, with full numbers, hash and changes to match. */
    void put(Taken taken, DraftText after, Patch patch, boolean isStructural) {
        var id = taken.version().id();
        var passages = Numbering.complete(
                after.provisions().stream().map(DraftProvision::passage).toList());
        var lines = lines(taken, after, patch, passages);
        var gone = new HashSet<>(taken.lines().keySet());
        lines.forEach(line -> gone.remove(line.lineage()));
        store.remove(id, gone);
        store.put(
                id,
                lines.stream()
                        .filter(line -> !line.equals(taken.lines().get(line.lineage())))
                        .toList());
        if (!after.ties().equals(taken.text().ties())) {
            store.putTies(id, lasting(taken.version(), after.ties()));
        }
        var outline = isStructural ? taken.next() : taken.counts().outline();
        store.changed(id, new Counts(taken.next(), outline, false), Versions.hash(passages), taken.by(), taken.at());
        changes.noteAround(shelf.version(id));
    }

    private static List<Line> lines(Taken taken, DraftText after, Patch patch, List<Passage> passages) {
        var revisions = new HashMap<LineageId, Integer>();
        patch.changed().forEach(lineage -> revisions.put(lineage, taken.next()));
        patch.added().forEach(lineage -> revisions.put(lineage, taken.next()));
        return IntStream.range(0, passages.size())
                .mapToObj(place -> {
                    var lineage = after.provisions().get(place).lineage();
                    var revision = revisions.getOrDefault(lineage, taken.revision(lineage));
                    return new Line(lineage, place, passages.get(place), revision);
                })
                .toList();
    }

    /** Those ties that lead to the version before; what was split and merged within the draft alone leaves none. */
    private Set<DraftTie> lasting(RuleVersion version, Set<DraftTie> ties) {
        var before = changes.before(version).map(shelf::text);
        return ties.stream()
                .filter(tie -> before.flatMap(text -> text.find(tie.from())).isPresent())
                .collect(Collectors.toSet());
    }
}
