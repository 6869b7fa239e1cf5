package org.rulewright.comment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps very many comments that come from elsewhere by few statements, each of which takes all of them. */
@Repository
class ArchiveBatchStore {

    private final JdbcClient jdbc;

    ArchiveBatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A comment with the hash over all that its source says. */
    record Hashed(ArchivedComment comment, Sha256 hash) {}

    /** Stores those that are new or different, no two of the same origin; gives their rows by origin. */
    Map<String, ArchiveStore.Row> put(DocketId docket, List<Hashed> batch) {
        var stored = new HashMap<String, ArchiveStore.Row>();
        jdbc.sql("""
                insert into comment as c
                       (docket_id, tracking_number, submitter_kind, name, organisation, category, country, stance,
                        body, received, channel, late, sample, status, status_reason, status_since,
                        source_id, source_category, source_status, source_hash)
                select :docket, number, kind, name, organisation, category, country, stance,
                       body, received, channel, late, sample, status, reason, since,
                       source_id, source_category, status, hash
                from unnest(:numbers::text[], :kinds::text[], :names::text[], :organisations::text[],
                            :categories::text[], :countries::text[], :stances::text[], :bodies::text[],
                            :received::timestamptz[], :channels::text[], :lates::boolean[], :samples::boolean[],
                            :statuses::text[], :reasons::text[], :sinces::timestamptz[], :sourceIds::text[],
                            :sourceCategories::text[], :hashes::text[])
                     with ordinality as given (number, kind, name, organisation, category, country, stance, body,
                                               received, channel, late, sample, status, reason, since, source_id,
                                               source_category, hash, place)
                order by place
                """ + ArchiveStore.OR_BRING_UP_TO_DATE + """
                returning c.id, c.tracking_number, c.status, c.status_reason, c.source_id
                """)
                .param("docket", docket.value())
                .params(columns(batch))
                .query(row -> {
                    stored.put(row.getString("source_id"), ArchiveStore.row(row));
                });
        return stored;
    }

    private static Map<String, Object> columns(List<Hashed> batch) {
        var columns = new HashMap<String, Object>();
        columns.put("numbers", texts(batch, comment -> comment.trackingNumber().value()));
        columns.put("kinds", texts(batch, comment -> comment.submitter().kind().name()));
        columns.put("names", texts(batch, comment -> comment.submitter().name()));
        columns.put("organisations", texts(batch, comment -> comment.submitter().organisation()));
        columns.put("categories", texts(batch, comment -> comment.submitter().category()));
        columns.put("countries", texts(batch, comment -> comment.submitter().country()));
        columns.put("stances", texts(batch, comment -> comment.stance().name()));
        columns.put("bodies", texts(batch, ArchivedComment::body));
        columns.put("received", moments(batch, comment -> comment.reception().received()));
        columns.put(
                "channels",
                texts(batch, comment -> comment.reception().channel().name()));
        columns.put("lates", signs(batch, comment -> comment.reception().late()));
        columns.put("samples", signs(batch, comment -> comment.reception().sample()));
        columns.put(
                "statuses", texts(batch, comment -> comment.standing().status().name()));
        columns.put("reasons", texts(batch, comment -> comment.standing().reason()));
        columns.put("sinces", moments(batch, comment -> comment.standing().since()));
        columns.put("sourceIds", texts(batch, comment -> comment.origin().id()));
        columns.put("sourceCategories", texts(batch, comment -> comment.origin().category()));
        columns.put("hashes", batch.stream().map(each -> each.hash().value()).toArray(String[]::new));
        return columns;
    }

    /** Puts the files of comments in their places, and lets go of those behind them. */
    void putFiles(Map<CommentId, List<ArchivedFile>> filesOf) {
        jdbc.sql("""
                delete from attachment a
                using unnest(:comments::bigint[], :counts::int[]) as given (comment_id, many)
                where a.comment_id = given.comment_id
                  and a.number > given.many
                """)
                .param(
                        "comments",
                        filesOf.keySet().stream().map(CommentId::value).toArray(Long[]::new))
                .param("counts", filesOf.values().stream().map(List::size).toArray(Integer[]::new))
                .update();
        var files = filesOf.entrySet().stream()
                .flatMap(entry -> PlacedFile.of(entry.getKey(), entry.getValue()))
                .toList();
        if (!files.isEmpty()) {
            insert(files);
        }
    }

    private void insert(List<PlacedFile> files) {
        jdbc.sql("""
                insert into attachment (comment_id, number, name, media_type, size, sha256, source)
                select *
                from unnest(:comments::bigint[], :numbers::int[], :names::text[], :mediaTypes::text[],
                            :sizes::bigint[], :contents::text[], :sources::text[])
                on conflict (comment_id, number) do update
                set name = excluded.name, media_type = excluded.media_type, size = excluded.size,
                    sha256 = excluded.sha256, source = excluded.source
                """)
                .param(
                        "comments",
                        files.stream().map(file -> file.comment().value()).toArray(Long[]::new))
                .param("numbers", files.stream().map(PlacedFile::number).toArray(Integer[]::new))
                .param("names", files.stream().map(file -> file.file().name()).toArray(String[]::new))
                .param(
                        "mediaTypes",
                        files.stream().map(file -> file.file().mediaType()).toArray(String[]::new))
                .param("sizes", files.stream().map(file -> file.file().size()).toArray(Long[]::new))
                .param("contents", files.stream().map(PlacedFile::content).toArray(String[]::new))
                .param(
                        "sources",
                        files.stream().map(file -> file.file().source()).toArray(String[]::new))
                .update();
    }

    private static String[] texts(List<Hashed> batch, Function<ArchivedComment, String> column) {
        return batch.stream().map(Hashed::comment).map(column).toArray(String[]::new);
    }

    private static String[] moments(List<Hashed> batch, Function<ArchivedComment, Instant> column) {
        return texts(batch, comment -> column.apply(comment).toString());
    }

    private static Boolean[] signs(List<Hashed> batch, Function<ArchivedComment, Boolean> column) {
        return batch.stream().map(Hashed::comment).map(column).toArray(Boolean[]::new);
    }
}
