package org.rulewright.synthesis.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.Novelty;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists comments as staff sort them. */
@Repository
class TriageStore {

    private static final String SELECT = """
            select t.comment_id, t.status, t.received, t.category, t.words, t.own_words, t.attachments, t.kind,
                   t.novelty, t.read, coalesce(t.flag, '') as flag, t.tier, t.sinks,
                   a.id as assignee, a.display_name, g.id as campaign, g.comments
            from triage t
            left join account a on a.id = t.assignee
            left join campaign_member m on m.comment_id = t.comment_id
            left join campaign_text x on x.id = m.text_id
            left join campaign g on g.id = x.campaign_id and g.comments > 1
            """;

    private final JdbcClient jdbc;

    TriageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows behind the key; from the beginning where there is none. */
    List<TriageRow> page(TriageFilter filter, TriageOrder order, Optional<TriageKey> after, int most) {
        var conditions = TriageConditions.of(filter);
        var query = jdbc.sql(SELECT + "where " + conditions.sql()
                        + after.map(_ -> behind(order)).orElse("") + sorted(order) + "limit :most")
                .params(conditions.values())
                .param("most", most);
        if (after.isPresent()) {
            query.param("tier", after.get().tier())
                    .param("value", after.get().value())
                    .param("last", after.get().comment());
        }
        return query.query((row, _) -> row(row)).list();
    }

    private static String behind(TriageOrder order) {
        return switch (order) {
            case RISING -> """

                      and (t.tier, t.sinks, t.comment_id)
                          > (:tier::smallint, :value::double precision, :last::bigint)
                    """;
            case NEWEST -> """

                      and (t.received, t.comment_id) < (:value::timestamptz, :last::bigint)
                    """;
            case LONGEST -> """

                      and (t.words, t.comment_id) < (:value::int, :last::bigint)
                    """;
        };
    }

    private static String sorted(TriageOrder order) {
        return switch (order) {
            case RISING -> """

                    order by t.tier, t.sinks, t.comment_id
                    """;
            case NEWEST -> """

                    order by t.received desc, t.comment_id desc
                    """;
            case LONGEST -> """

                    order by t.words desc, t.comment_id desc
                    """;
        };
    }

    long count(TriageFilter filter) {
        var conditions = TriageConditions.of(filter);
        return jdbc.sql("select count(*) from triage t where " + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /** Those of these comments that are of this docket; in no order. */
    List<TriageRow> rows(DocketId docket, Collection<CommentId> comments) {
        return jdbc.sql(SELECT + """
                where t.comment_id = any (:comments::bigint[])
                  and t.docket_id = :docket
                """)
                .param("comments", ids(comments))
                .param("docket", docket.value())
                .query((row, _) -> row(row))
                .list();
    }

    /** The comments that the filter lets through, in the order of their ids, from behind the given one. */
    List<CommentId> matching(TriageFilter filter, CommentId after, int most) {
        var conditions = TriageConditions.of(filter);
        return jdbc.sql("select t.comment_id from triage t where " + conditions.sql() + """

                  and t.comment_id > :after
                order by t.comment_id
                limit :most
                """)
                .params(conditions.values())
                .param("after", after.value())
                .param("most", most)
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** Those of these comments that are of this docket, in the order of their ids. */
    List<CommentId> of(DocketId docket, Collection<CommentId> comments) {
        return jdbc.sql("""
                select comment_id
                from triage
                where docket_id = :docket
                  and comment_id = any (:comments::bigint[])
                order by comment_id
                """)
                .param("docket", docket.value())
                .param("comments", ids(comments))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    static Long[] ids(Collection<CommentId> comments) {
        return comments.stream().map(CommentId::value).toArray(Long[]::new);
    }

    private static TriageRow row(ResultSet row) throws SQLException {
        var comment = new CommentId(row.getLong("comment_id"));
        return new TriageRow(
                comment,
                Status.valueOf(row.getString("status")),
                row.getTimestamp("received").toInstant(),
                row.getString("category"),
                new TriageRow.Extent(row.getInt("words"), row.getInt("own_words"), row.getInt("attachments")),
                new Novelty(comment, Novelty.Kind.valueOf(row.getString("kind")), row.getDouble("novelty")),
                campaign(row),
                row.getBoolean("read"),
                assignee(row),
                row.getString("flag"),
                new TriageRow.Place(row.getInt("tier"), row.getDouble("sinks")));
    }

    private static Optional<TriageRow.Campaigned> campaign(ResultSet row) throws SQLException {
        var campaign = row.getObject("campaign", Long.class);
        return campaign == null
                ? Optional.empty()
                : Optional.of(new TriageRow.Campaigned(new CampaignId(campaign), row.getLong("comments")));
    }

    private static Optional<Analyst> assignee(ResultSet row) throws SQLException {
        var account = row.getObject("assignee", Long.class);
        return account == null
                ? Optional.empty()
                : Optional.of(new Analyst(new AccountId(account), row.getString("display_name")));
    }
}
