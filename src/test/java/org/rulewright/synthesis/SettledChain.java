package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.ruletext.VersionId;

/** Invents chains in which everything is settled, each seed another one. */
final class SettledChain {

    private static final Act AN_ACT = new Act(null, Instant.EPOCH);
    private static final DocketId DOCKET = new DocketId(1);

    private final Random random;

    private SettledChain(long seed) {
        random = new Random(seed);
    }

    static Chain of(long seed) {
        return new SettledChain(seed).chain();
    }

    private Chain chain() {
        var concerns = many(1 + random.nextInt(6), this::concern);
        var changes = many(1 + random.nextInt(5), SettledChain::change);
        var filed = concerns.stream().filter(_ -> random.nextBoolean()).collect(toMap(Concern::id, this::filed));
        var responses = concerns.stream().collect(toMap(Concern::id, concern -> response(concern, changes)));
        var excerpts = filed.values().stream().mapToLong(Filed::excerpts).sum();
        return new Chain(concerns, excerpts, filed, Unfiled.NOTHING, responses, changes, reasons(changes, responses));
    }

    private Filed filed(Concern concern) {
        var excerpts = 1 + random.nextInt(8);
        return new Filed(excerpts, 1 + random.nextInt(excerpts), Map.of(), Map.of(), Speakers.NOBODY);
    }

    private Concern concern(int number) {
        var parent = number > 1 && random.nextBoolean() ? new ConcernId(1) : null;
        return new Concern(new ConcernId(number), DOCKET, parent, Integer.toString(number), "Title", "", 1);
    }

    private static TextChange change(int number) {
        var passage = new Passage("(" + number + ")", ProvisionKind.PARAGRAPH, 0, "Now");
        var provision =
                new Provision(new ProvisionId(number), new LineageId(number), number, passage, Sha256.of("Now"));
        return new TextChange(
                new TextChangeId(number),
                new VersionId(2),
                new VersionId(3),
                ChangeKind.REWORDED,
                provision,
                "",
                Redline.of("Then", "Now"));
    }

    private Response response(Concern concern, List<TextChange> changes) {
        var rests = random.nextBoolean();
        Set<TextChangeId> made = rests ? Set.of() : Set.of(any(changes).id());
        var words = new ResponseDraft("", "Because.", any(List.of(Disposition.values())), "", made, rests);
        return new Response(concern.id(), words, 1, AN_ACT, null);
    }

    private static Map<TextChangeId, ChangeReason> reasons(
            List<TextChange> changes, Map<ConcernId, Response> responses) {
        var linked = new HashSet<TextChangeId>();
        responses.values().forEach(response -> linked.addAll(response.changes()));
        return changes.stream()
                .map(TextChange::id)
                .filter(change -> !linked.contains(change))
                .collect(toMap(Function.identity(), change -> ChangeReason.draft(change, "Panel", AN_ACT)));
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static <T> List<T> many(int count, Function<Integer, T> maker) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> maker.apply(number))
                .toList();
    }
}
