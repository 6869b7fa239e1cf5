package org.rulewright.comment.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps bundles, and what is to be done with them. */
@Repository
class BundleStore {

    private static final String SELECT = """
            select id, docket_id, kind, name, uploaded_by, uploaded, is_whole, is_here, bytes, read_to, trouble, taking_by
            from comment_bundle
            """;

    private final JdbcClient jdbc;

    BundleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BundleId open(DocketId docket, BundleKind kind, String name, String by) {
        return new BundleId(jdbc.sql("""
                insert into comment_bundle (docket_id, kind, name, uploaded_by)
                values (:docket, :kind, :name, :by)
                returning id
                """)
                .param("docket", docket.value())
                .param("kind", kind.name())
                .param("name", name)
                .param("by", by)
                .query(Long.class)
                .single());
    }

    void close(BundleId bundle) {
        jdbc.sql("update comment_bundle set is_whole = true where id = :id")
                .param("id", bundle.value())
                .update();
    }

    Optional<Bundle> find(BundleId bundle) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", bundle.value())
                .query((row, _) -> bundle(row))
                .optional();
    }

    List<Bundle> of(DocketId docket, int most) {
        return jdbc.sql(SELECT + """
                where docket_id = :docket
                order by id desc
                limit :most
                """)
                .param("docket", docket.value())
                .param("most", most)
                .query((row, _) -> bundle(row))
                .list();
    }

    /** Those that somebody has asked to take in and that are not done. */
    List<BundleId> unfinished() {
        return jdbc.sql("""
                select id
                from comment_bundle
                where taking_by is not null
                order by id
                """).query((row, _) -> new BundleId(row.getLong("id"))).list();
    }

    void askToTake(BundleId bundle, String by) {
        jdbc.sql("update comment_bundle set taking_by = :by where id = :id and is_whole")
                .param("by", by)
                .param("id", bundle.value())
                .update();
    }

    /** Notes that the bundle is done, unless something in it waits. */
    boolean finish(BundleId bundle) {
        return jdbc.sql("""
                update comment_bundle b
                set taking_by = null
                where id = :id
                  and not exists (select from comment_bundle_item i where i.bundle_id = b.id and i.state = 'WAITING')
                """).param("id", bundle.value()).update() == 1;
    }

    /** Forgets the bundle and what came with it, but for what became comments. */
    void remove(BundleId bundle) {
        jdbc.sql("delete from comment_bundle where id = :id")
                .param("id", bundle.value())
                .update();
        jdbc.sql("""
                delete from comment_source_content c
                where not exists (select from comment_source s where s.sha256 = c.sha256)
                  and not exists (select from comment_bundle_item i where i.sha256 = c.sha256)
                """).update();
    }

    private Bundle bundle(ResultSet row) throws SQLException {
        var id = new BundleId(row.getLong("id"));
        return new Bundle(
                id,
                new DocketId(row.getLong("docket_id")),
                BundleKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded").toInstant(),
                row.getBoolean("is_whole"),
                new Bundle.Reading(
                        row.getBoolean("is_here"),
                        row.getLong("bytes"),
                        row.getLong("read_to"),
                        row.getString("trouble")),
                row.getString("taking_by"),
                counts(id));
    }

    private Map<ItemState, Long> counts(BundleId bundle) {
        var counts = new EnumMap<ItemState, Long>(ItemState.class);
        jdbc.sql("select state, count(*) as items from comment_bundle_item where bundle_id = :id group by state")
                .param("id", bundle.value())
                .query(row -> {
                    counts.put(ItemState.valueOf(row.getString("state")), row.getLong("items"));
                });
        return counts;
    }
}
