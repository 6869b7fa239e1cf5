package org.rulewright.synthesis.outline;

import java.util.Collection;
import java.util.List;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the excerpts under a concern. */
@Repository
class FiledExcerptStore {

    private final JdbcClient jdbc;

    FiledExcerptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ones of published comments behind that excerpt, in the order in which they were made. */
    List<FiledExcerpt> after(ConcernId concern, ExcerptId last, int most) {
        return jdbc.sql("""
                select e.id, e.quote, c.tracking_number, c.category,
                       case when c.organisation = '' then c.name else c.organisation end as name
                from filing f
                join excerpt e on e.id = f.excerpt_id
                join comment c on c.id = e.comment_id
                where f.concern_id = :concern
                  and f.excerpt_id > :last
                  and e.shown
                  and not e.hidden
                order by f.excerpt_id
                limit :most
                """)
                .param("concern", concern.value())
                .param("last", last.value())
                .param("most", most)
                .query((row, _) -> new FiledExcerpt(
                        new ExcerptId(row.getLong("id")),
                        row.getString("quote"),
                        new TrackingNumber(row.getString("tracking_number")),
                        row.getString("name"),
                        row.getString("category")))
                .list();
    }

    /** How many of these stand under the concern. */
    long count(ConcernId concern, Collection<ExcerptId> excerpts) {
        return jdbc.sql("""
                select count(*)
                from filing
                where concern_id = :concern
                  and excerpt_id = any (:excerpts::bigint[])
                """)
                .param("concern", concern.value())
                .param("excerpts", ids(excerpts))
                .query(Long.class)
                .single();
    }

    /** Whether an excerpt of a published comment stands there that is none of these. */
    boolean leavesSome(ConcernId concern, Collection<ExcerptId> excerpts) {
        return jdbc.sql("""
                select exists (select
                               from filing f
                               join excerpt e on e.id = f.excerpt_id
                               where f.concern_id = :concern
                                 and e.shown
                                 and not e.hidden
                                 and not f.excerpt_id = any (:excerpts::bigint[]))
                """)
                .param("concern", concern.value())
                .param("excerpts", ids(excerpts))
                .query(Boolean.class)
                .single();
    }

    static Long[] ids(Collection<ExcerptId> excerpts) {
        return excerpts.stream().map(ExcerptId::value).toArray(Long[]::new);
    }
}
