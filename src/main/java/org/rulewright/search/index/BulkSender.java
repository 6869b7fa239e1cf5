package org.rulewright.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.rulewright.search.index.Delivery.Outcome;
import org.rulewright.search.truth.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what changed in requests of a bearable size, and says for each part what became of it. */
@Component
class BulkSender {

    private static final Logger log = LoggerFactory.getLogger(BulkSender.class);
    private static final int MOST_CHARACTERS = 5_000_000;
    private static final int OLDER_THAN_WHAT_IS_THERE = 409;
    private static final int NOT_THERE = 404;

    private final Engine engine;
    private final SearchIndices indices;
    private final AtomicLong rejections = new AtomicLong();
    private final AtomicBoolean holdsOff = new AtomicBoolean();

    BulkSender(Engine engine, SearchIndices indices) {
        this.engine = engine;
        this.indices = indices;
    }

    /** A change and the index that has to take it. */
    private record Sending(Change change, String alias) {}

    /** What became of each change; an index that is being written beside gets it too, and then its answer stands as well. */
    List<Delivery> send(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        var aliases = new EnumMap<Audience, List<String>>(Audience.class);
        for (var audience : Audience.values()) {
            aliases.put(
                    audience,
                    indices.isBuilding(audience)
                            ? List.of(audience.alias(), audience.building())
                            : List.of(audience.alias()));
        }
        var sendings = changes.stream()
                .flatMap(change -> aliases.getOrDefault(change.audience(), List.of()).stream()
                        .map(alias -> new Sending(change, alias)))
                .toList();
        return inBearableParts(sendings).stream().flatMap(this::part).toList();
    }

    /** How many changes were not taken since the portal started, now or ever. */
    long rejections() {
        return rejections.get();
    }

    private Stream<Delivery> part(List<Sending> part) {
        try {
            var answer = engine.tell(client -> client.bulk(bulk -> bulk.requireAlias(true)
                    .operations(part.stream().map(BulkSender::operation).toList())));
            return deliveries(part, answer);
        } catch (ElasticsearchException e) {
            if (part.size() == 1) {
                rejections.incrementAndGet();
                var failure = String.valueOf(e.getMessage());
                return Stream.of(new Delivery(part.getFirst().change(), Outcome.REFUSED, failure));
            }
            return part.stream().flatMap(sending -> part(List.of(sending)));
        }
    }

    private Stream<Delivery> deliveries(List<Sending> part, BulkResponse answer) {
        var deliveries = new ArrayList<Delivery>();
        for (var place = 0; place < part.size(); place++) {
            deliveries.add(delivery(part.get(place).change(), answer.items().get(place)));
        }
        tellOfChange(deliveries);
        return deliveries.stream();
    }

    /** Says when the engine begins to hold changes off, and when it takes them again. */
    private void tellOfChange(List<Delivery> deliveries) {
        var heldOff = deliveries.stream()
                .filter(delivery -> delivery.outcome() == Outcome.LATER)
                .findFirst();
        if (holdsOff.compareAndSet(heldOff.isEmpty(), heldOff.isPresent())) {
            heldOff.ifPresentOrElse(
                    it -> log.warn("Search holds changes off: {}", it.failure()),
                    () -> log.info("Search takes changes again"));
        }
    }

    private Delivery delivery(Change change, BulkResponseItem item) {
        var error = item.error();
        if (error == null) {
            return new Delivery(change, Outcome.DONE, "");
        }
        if (item.status() == OLDER_THAN_WHAT_IS_THERE) {
            return new Delivery(change, Outcome.OVERTAKEN, error.type() + ": the index holds a newer version");
        }
        rejections.incrementAndGet();
        var outcome = item.status() == NOT_THERE || EngineAway.isMeantBy(item.status(), error.type())
                ? Outcome.LATER
                : Outcome.REFUSED;
        return new Delivery(change, outcome, error.type() + ": " + wordless(String.valueOf(error.reason())));
    }

    /** What the engine said, without the words of the document that it likes to show. */
    private static String wordless(String reason) {
        var preview = reason.indexOf(" Preview of");
        return preview < 0 ? reason : reason.substring(0, preview);
    }

    private static BulkOperation operation(Sending sending) {
        var change = sending.change();
        var id = change.documentId();
        var document = change.document();
        return document == null
                ? BulkOperation.of(op -> op.delete(delete -> delete.index(sending.alias())
                        .id(id)
                        .version(change.version())
                        .versionType(VersionType.External)))
                : BulkOperation.of(op -> op.index(index -> index.index(sending.alias())
                        .id(id)
                        .version(change.version())
                        .versionType(VersionType.External)
                        .document(document)));
    }

    private static List<List<Sending>> inBearableParts(List<Sending> sendings) {
        var parts = new ArrayList<List<Sending>>();
        var size = 0;
        for (var sending : sendings) {
            size += sending.change().size();
            if (parts.isEmpty() || size > MOST_CHARACTERS) {
                parts.add(new ArrayList<>());
                size = sending.change().size();
            }
            parts.getLast().add(sending);
        }
        return parts;
    }
}
