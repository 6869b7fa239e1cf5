package org.rulewright.campaign.grouping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which comment says which text. */
@Repository
class MemberStore {

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<CommentId, Member> all(Collection<CommentId> comments) {
        var members = new HashMap<CommentId, Member>();
        jdbc.sql("""
                select comment_id, text_id, published, counted, signers, organisation
                from campaign_member
                where comment_id = any (:comments::bigint[])
                """).param("comments", ids(comments)).query(row -> {
            var member = member(row);
            members.put(member.comment(), member);
        });
        return members;
    }

    void put(DocketId docket, List<Member> members) {
        jdbc.sql("""
                insert into campaign_member (comment_id, docket_id, text_id, published, counted, signers, organisation)
                select comment, :docket, text, published, counted, signers, organisation
                from unnest(:comments::bigint[], :texts::bigint[], :published::boolean[], :counted::boolean[],
                            :signers::int[], :organisations::text[])
                     as given (comment, text, published, counted, signers, organisation)
                on conflict (comment_id) do update
                set text_id = excluded.text_id, published = excluded.published, counted = excluded.counted,
                    signers = excluded.signers, organisation = excluded.organisation
                """)
                .param("docket", docket.value())
                .param("comments", column(members, member -> member.comment().value(), Long[]::new))
                .param("texts", column(members, Member::text, Long[]::new))
                .param("published", column(members, Member::isPublished, Boolean[]::new))
                .param("counted", column(members, Member::isCounted, Boolean[]::new))
                .param("signers", column(members, Member::signers, Integer[]::new))
                .param("organisations", column(members, Member::organisation, String[]::new))
                .update();
    }

    void remove(Collection<CommentId> comments) {
        jdbc.sql("delete from campaign_member where comment_id = any (:comments::bigint[])")
                .param("comments", ids(comments))
                .update();
    }

    /** Those of these comments that take part in a campaign. */
    Set<CommentId> takingPart(Collection<CommentId> comments) {
        return jdbc.sql("""
                select m.comment_id
                from campaign_member m
                join campaign_text t on t.id = m.text_id
                join campaign c on c.id = t.campaign_id
                where m.comment_id = any (:comments::bigint[])
                  and c.comments > 1
                """)
                .param("comments", ids(comments))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .set();
    }

    /**
     * The other comments, and the other published ones, of those of these campaigns that have very few: one that these
     * comments found alone there, or left alone, is among them.
     */
    Set<CommentId> beside(Collection<CommentId> comments, Collection<Long> campaigns) {
        return jdbc.sql("""
                select near.comment_id
                from unnest(:campaigns::bigint[]) as c (id)
                cross join lateral (
                    (select comment_id, count(*) over () as others
                     from (select m.comment_id
                           from campaign_text t
                           join campaign_member m on m.text_id = t.id
                           where t.campaign_id = c.id
                             and m.comment_id <> all (:comments::bigint[])
                           limit 6) others)
                    union all
                    (select comment_id, count(*) over () as others
                     from (select m.comment_id
                           from campaign_text t
                           join campaign_member m on m.text_id = t.id
                           where t.campaign_id = c.id
                             and t.published > 0
                             and m.published
                             and not m.counted
                             and m.comment_id <> all (:comments::bigint[])
                           limit 6) others)) near
                where near.others < 6
                """)
                .param("comments", ids(comments))
                .param("campaigns", campaigns.toArray(Long[]::new))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .set();
    }

    /** How many signed each of these comments beside its sender; those that nobody signed are left out. */
    Map<CommentId, Integer> cosigners(Collection<CommentId> comments) {
        var signed = new HashMap<CommentId, Integer>();
        jdbc.sql("""
                select comment_id, count(*) as signed
                from comment_cosigner
                where comment_id = any (:comments::bigint[])
                  and state = 'CONFIRMED'
                group by comment_id
                """).param("comments", ids(comments)).query(row -> {
            signed.put(new CommentId(row.getLong("comment_id")), row.getInt("signed"));
        });
        return signed;
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new CommentId(row.getLong("comment_id")),
                row.getLong("text_id"),
                row.getBoolean("published"),
                row.getBoolean("counted"),
                row.getInt("signers"),
                row.getString("organisation"));
    }

    private static <T> T[] column(List<Member> members, Function<Member, T> value, IntFunction<T[]> array) {
        return members.stream().map(value).toArray(array);
    }

    private static Long[] ids(Collection<CommentId> comments) {
        return comments.stream().map(CommentId::value).toArray(Long[]::new);
    }
}
