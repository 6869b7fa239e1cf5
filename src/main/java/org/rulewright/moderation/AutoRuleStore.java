package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.AgencyId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is published without a person, and what that was. */
@Repository
class AutoRuleStore {

    private final JdbcClient jdbc;

    AutoRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AutoRule of(DocketId docket) {
        return jdbc.sql("""
                select harmless, duplicates, longest, categories
                from moderation_auto_in_force
                where docket_id = :docket
                """)
                .param("docket", docket.value())
                .query((row, _) -> rule(row))
                .optional()
                .orElse(AutoRule.OFF);
    }

    /** What the agency publishes where a docket says nothing. */
    AutoRule of(AgencyId agency) {
        return jdbc.sql("""
                select harmless, duplicates, longest, categories
                from moderation_auto_default
                where agency_id = :agency
                """)
                .param("agency", agency.value())
                .query((row, _) -> rule(row))
                .optional()
                .orElse(AutoRule.OFF);
    }

    /** Whether the docket has a rule of its own. */
    boolean isOwn(DocketId docket) {
        return jdbc.sql("select exists (select from moderation_auto_rule where docket_id = :docket)")
                .param("docket", docket.value())
                .query(Boolean.class)
                .single();
    }

    /** Lets the docket follow its agency. */
    void remove(DocketId docket) {
        jdbc.sql("delete from moderation_auto_rule where docket_id = :docket")
                .param("docket", docket.value())
                .update();
    }

    void put(DocketId docket, AutoRule rule, String by) {
        put(new Owner("moderation_auto_rule", "docket_id", docket.value()), rule, by);
    }

    void put(AgencyId agency, AutoRule rule, String by) {
        put(new Owner("moderation_auto_default", "agency_id", agency.value()), rule, by);
    }

    /** Whose rule it is, and where it is kept. */
    private record Owner(String table, String column, long id) {}

    private void put(Owner owner, AutoRule rule, String by) {
        jdbc.sql("""
                insert into %s (%s, harmless, duplicates, longest, categories, changed_by)
                values (:owner, :harmless, :duplicates, :longest, :categories, :by)
                on conflict (%s) do update
                set harmless = excluded.harmless, duplicates = excluded.duplicates, longest = excluded.longest,
                    categories = excluded.categories, changed_by = excluded.changed_by, changed = clock_timestamp()
                """.formatted(owner.table(), owner.column(), owner.column()))
                .param("owner", owner.id())
                .param("harmless", rule.harmless())
                .param("duplicates", rule.duplicates())
                .param("longest", rule.longest())
                .param("categories", rule.categories().toArray(String[]::new))
                .param("by", by)
                .update();
    }

    /** Whether a published comment of the docket says exactly the same. */
    boolean isSaidAlready(Comment comment) {
        return jdbc.sql("""
                select exists (select
                               from comment c
                               where c.docket_id = :docket
                                 and c.status = 'PUBLISHED'
                                 and md5(c.body) = md5(:body)
                                 and c.body = :body
                                 and c.id <> :comment
                                 and not exists (select from comment_gap g where g.comment_id = c.id))
                """)
                .param("docket", comment.docket().value())
                .param("body", comment.body())
                .param("comment", comment.id().value())
                .query(Boolean.class)
                .single();
    }

    /** The comments that came last, whatever became of them. */
    List<CommentId> latest(DocketId docket, int many) {
        return jdbc.sql("""
                select id
                from comment
                where docket_id = :docket
                order by received desc, id desc
                limit :many
                """)
                .param("docket", docket.value())
                .param("many", many)
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
    }

    /** Writes down which rule made the decision. */
    void madeBy(DecisionId decision, String rule) {
        jdbc.sql("update moderation_decision set rule = :rule where id = :id")
                .param("rule", rule)
                .param("id", decision.value())
                .update();
    }

    /** How many each rule has published in the docket, what was taken back left out. */
    Map<String, Long> published(DocketId docket) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                select rule, count(*) as comments
                from moderation_decision
                where docket_id = :docket
                  and rule is not null
                  and undone is null
                group by rule
                """).param("docket", docket.value()).query(row -> {
            counts.put(row.getString("rule"), row.getLong("comments"));
        });
        return counts;
    }

    private static AutoRule rule(ResultSet row) throws SQLException {
        return new AutoRule(
                row.getBoolean("harmless"), row.getBoolean("duplicates"), row.getInt("longest"), Set.of((String[])
                        row.getArray("categories").getArray()));
    }
}
