package org.rulewright.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes over comments that were received elsewhere; safe to do again, as often as one likes. */
@Service
public class CommentArchive {

    private final ArchiveStore store;
    private final ArchiveBatchStore batches;
    private final PlacedPointStore points;
    private final RedactionKeeper redactions;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    CommentArchive(
            ArchiveStore store,
            ArchiveBatchStore batches,
            PlacedPointStore points,
            RedactionKeeper redactions,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.store = store;
        this.batches = batches;
        this.points = points;
        this.redactions = redactions;
        this.events = events;
        this.json = json;
    }

    /**
     * Adds the comment, or brings the one of that origin up to date; one that was withdrawn stays withdrawn, and a
     * decision of our own moderators stands unless the source now withholds or withdraws.
     */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public CommentId put(DocketId docket, ArchivedComment comment) {
        return store.put(docket, comment, Sha256.of(json.writeValueAsString(comment)))
                .map(row -> taken(docket, comment, row))
                .orElseGet(() -> store.find(docket, comment.origin().id()));
    }

    /** Puts all of them or, where one cannot be, none; says how many were new or different. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public int putAll(DocketId docket, List<ArchivedComment> comments) {
        var stored = batches.put(docket, comments.stream().map(this::hashed).toList());
        if (stored.isEmpty()) {
            return 0;
        }
        var pointsOf = new LinkedHashMap<CommentId, List<NewPoint>>();
        var filesOf = new LinkedHashMap<CommentId, List<ArchivedFile>>();
        for (var comment : comments) {
            var row = stored.get(comment.origin().id());
            if (row != null) {
                filesOf.put(row.id(), comment.files());
                pointsOf.put(row.id(), comment.points());
            }
        }
        points.replace(pointsOf);
        batches.putFiles(filesOf);
        redactions.replaced(filesOf.keySet());
        store.countPast(
                docket, stored.values().stream().map(ArchiveStore.Row::number).toList());
        events.publishEvent(new CommentsChanged(
                docket,
                comments.stream()
                        .map(comment -> stored.get(comment.origin().id()))
                        .filter(Objects::nonNull)
                        .map(row -> changed(docket, row))
                        .toList()));
        return stored.size();
    }

    private ArchiveBatchStore.Hashed hashed(ArchivedComment comment) {
        return new ArchiveBatchStore.Hashed(comment, Sha256.of(json.writeValueAsString(comment)));
    }

    private static CommentChanged changed(DocketId docket, ArchiveStore.Row row) {
        return new CommentChanged(row.id(), docket, row.number(), row.status(), row.reason());
    }

    private CommentId taken(DocketId docket, ArchivedComment comment, ArchiveStore.Row row) {
        points.replace(Map.of(row.id(), comment.points()));
        batches.putFiles(Map.of(row.id(), comment.files()));
        redactions.replaced(List.of(row.id()));
        store.countPast(docket, List.of(row.number()));
        events.publishEvent(changed(docket, row));
        return row.id();
    }
}
