package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Reads what was said under answered concerns, however much it is, in a handful of statements. */
@Component
class SaidUnderReader {

    /** How many excerpts of a concern are read; whatever its summary cites is read too. */
    static final int MOST = 25;

    private final SaidUnderStore store;
    private final SaidUnderCounts counts;
    private final FiledStore filed;
    private final CitedExcerptReader excerpts;

    SaidUnderReader(SaidUnderStore store, SaidUnderCounts counts, FiledStore filed, CitedExcerptReader excerpts) {
        this.store = store;
        this.counts = counts;
        this.filed = filed;
        this.excerpts = excerpts;
    }

    /** What was said under the concerns of these answers; those under which nothing was are left out. */
    Map<ConcernId, SaidUnder> read(DocketId docket, Collection<Response> answers) {
        var concerns = answers.stream().map(Response::concern).toList();
        var first = first(docket, answers);
        var said = new HashMap<ConcernId, SaidUnder>();
        counts.of(concerns)
                .forEach((concern, count) -> said.put(
                        concern,
                        new SaidUnder(
                                count.excerpts(),
                                count.senders(),
                                count.about(),
                                first.getOrDefault(concern, List.of()))));
        return said;
    }

    private Map<ConcernId, List<CitedExcerpt>> first(DocketId docket, Collection<Response> answers) {
        var wanted = new HashMap<ConcernId, Set<Long>>();
        store.first(answers.stream().map(Response::concern).toList(), MOST)
                .forEach((concern, ids) -> add(wanted, concern, ids));
        filed.cited(answers).forEach((concern, cited) -> add(wanted, concern, cited.keySet()));
        var all = new HashSet<Long>();
        wanted.values().forEach(all::addAll);
        var cited = excerpts.all(docket, all.stream().map(ExcerptId::new).toList()).stream()
                .collect(toMap(each -> each.excerpt().id().value(), Function.identity()));
        var first = new HashMap<ConcernId, List<CitedExcerpt>>();
        wanted.forEach((concern, ids) -> first.put(
                concern,
                ids.stream().flatMap(id -> Stream.ofNullable(cited.get(id))).toList()));
        return first;
    }

    private static void add(Map<ConcernId, Set<Long>> to, ConcernId concern, Collection<ExcerptId> ids) {
        var known = to.computeIfAbsent(concern, _ -> new TreeSet<>());
        ids.forEach(id -> known.add(id.value()));
    }
}
