package org.rulewright.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rulewright.search.index.Delivery.Outcome;
import org.rulewright.search.truth.Audience;
import org.springframework.stereotype.Component;

/** Sends what changed in requests of a bearable size, and says for each part what became of it. */
@Component
class BulkSender {

    private static final int MOST_CHARACTERS = 5_000_000;
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final int OLDER_THAN_WHAT_IS_THERE = 409;
    private static final int NOT_THERE = 404;

    private final Engine engine;
    private final SearchIndices indices;
    private final AtomicLong rejections = new AtomicLong();

    BulkSender(Engine engine, SearchIndices indices) {
        this.engine = engine;
        this.indices = indices;
    }

    /** What became of each change; an index that is being written beside gets it too. */
    List<Delivery> send(List<Change> changes) {
        return Stream.of(Audience.values())
                .flatMap(audience ->
                        send(
                                audience,
                                changes.stream()
                                        .filter(change -> change.audience() == audience)
                                        .toList())
                                .stream())
                .toList();
    }

    /** How many changes were not taken since the portal started, now or ever. */
    long rejections() {
        return rejections.get();
    }

    private List<Delivery> send(Audience audience, List<Change> changes) {
        var deliveries = send(audience.alias(), changes);
        return indices.isBuilding(audience) ? worse(deliveries, send(audience.building(), changes)) : deliveries;
    }

    private List<Delivery> send(String alias, List<Change> changes) {
        return inBearableParts(changes).stream()
                .flatMap(part -> part(alias, part))
                .toList();
    }

    private static List<Delivery> worse(List<Delivery> deliveries, List<Delivery> others) {
        return IntStream.range(0, deliveries.size())
                .mapToObj(place -> deliveries.get(place).worse(others.get(place)))
                .toList();
    }

    private Stream<Delivery> part(String alias, List<Change> part) {
        try {
            var answer = engine.tell(client -> client.bulk(bulk -> bulk.index(alias)
                    .requireAlias(true)
                    .operations(part.stream().map(BulkSender::operation).toList())));
            return deliveries(part, answer);
        } catch (ElasticsearchException e) {
            if (part.size() == 1) {
                rejections.incrementAndGet();
                return Stream.of(new Delivery(part.getFirst(), Outcome.REFUSED, String.valueOf(e.getMessage())));
            }
            return part.stream().flatMap(change -> part(alias, List.of(change)));
        }
    }

    private Stream<Delivery> deliveries(List<Change> part, BulkResponse answer) {
        var deliveries = new ArrayList<Delivery>();
        for (var place = 0; place < part.size(); place++) {
            deliveries.add(delivery(part.get(place), answer.items().get(place)));
        }
        return deliveries.stream();
    }

    private Delivery delivery(Change change, BulkResponseItem item) {
        var error = item.error();
        if (error == null || item.status() == OLDER_THAN_WHAT_IS_THERE) {
            return new Delivery(change, Outcome.DONE, "");
        }
        rejections.incrementAndGet();
        var outcome = LATER.contains(item.status()) || item.status() == NOT_THERE ? Outcome.LATER : Outcome.REFUSED;
        return new Delivery(change, outcome, error.type() + ": " + wordless(String.valueOf(error.reason())));
    }

    /** What the engine said, without the words of the document that it likes to show. */
    private static String wordless(String reason) {
        var preview = reason.indexOf(" Preview of");
        return preview < 0 ? reason : reason.substring(0, preview);
    }

    private static BulkOperation operation(Change change) {
        var id = change.documentId();
        var document = change.document();
        return document == null
                ? BulkOperation.of(op -> op.delete(
                        delete -> delete.id(id).version(change.version()).versionType(VersionType.External)))
                : BulkOperation.of(op -> op.index(index -> index.id(id)
                        .version(change.version())
                        .versionType(VersionType.External)
                        .document(document)));
    }

    private static List<List<Change>> inBearableParts(List<Change> changes) {
        var parts = new ArrayList<List<Change>>();
        var size = 0;
        for (var change : changes) {
            size += change.size();
            if (parts.isEmpty() || size > MOST_CHARACTERS) {
                parts.add(new ArrayList<>());
                size = change.size();
            }
            parts.getLast().add(change);
        }
        return parts;
    }
}
