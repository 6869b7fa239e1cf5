package org.rulewright.synthesis.triage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows who reads comments, and which comments are one pile to be read together. */
@Repository
class PileStore {

    private final JdbcClient jdbc;

    PileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A comment, in which pile it lies, and how many words in it nobody else says. */
    record Piled(CommentId comment, long pile, long words) {}

    /**
     * Those of these comments that are to be read, and that nobody has yet. Each comment of a campaign lies in the campaign's
     * pile, every other one in its own.
     */
    List<Piled> piles(Collection<CommentId> comments) {
        return jdbc.sql("""
                select t.comment_id, t.own_words,
                       case when t.kind = 'ALONE' or x.campaign_id is null then -t.comment_id
                            else x.campaign_id end as pile
                from triage t
                left join campaign_member m on m.comment_id = t.comment_id
                left join campaign_text x on x.id = m.text_id
                where t.comment_id = any (:comments::bigint[])
                  and t.assignee is null
                  and t.tier < 2
                """)
                .param("comments", TriageStore.ids(comments))
                .query((row, _) -> new Piled(
                        new CommentId(row.getLong("comment_id")), row.getLong("pile"), row.getLong("own_words")))
                .list();
    }

    /** All analysts, in the order of their names. */
    List<Analyst> analysts() {
        return jdbc.sql("""
                select id, display_name
                from account
                where role = 'ANALYST'
                order by display_name, id
                """)
                .query((row, _) -> new Analyst(new AccountId(row.getLong("id")), row.getString("display_name")))
                .list();
    }

    /** How many words each has to read in this docket, and in how many comments; those who have none are left out. */
    Map<AccountId, Load> loads(DocketId docket) {
        var loads = new LinkedHashMap<AccountId, Load>();
        jdbc.sql("""
                select assignee, count(*) as comments, sum(own_words) as words
                from triage
                where docket_id = :docket
                  and assignee is not null
                  and tier < 2
                group by assignee
                """).param("docket", docket.value()).query(row -> {
            loads.put(new AccountId(row.getLong("assignee")), new Load(row.getLong("comments"), row.getLong("words")));
        });
        return loads;
    }

    /** Who of these people reads campaigns of the docket: each that has something to read, by whoever has most of it. */
    Map<Long, AccountId> readers(DocketId docket, Collection<AccountId> people) {
        var readers = new HashMap<Long, AccountId>();
        jdbc.sql("""
                select distinct on (x.campaign_id) x.campaign_id, t.assignee
                from triage t
                join campaign_member m on m.comment_id = t.comment_id
                join campaign_text x on x.id = m.text_id
                where t.docket_id = :docket
                  and t.assignee = any (:people::bigint[])
                  and t.tier < 2
                  and t.kind <> 'ALONE'
                group by x.campaign_id, t.assignee
                order by x.campaign_id, sum(t.own_words) desc, t.assignee
                """)
                .param("docket", docket.value())
                .param("people", people.stream().map(AccountId::value).toArray(Long[]::new))
                .query(row -> {
                    readers.put(row.getLong("campaign_id"), new AccountId(row.getLong("assignee")));
                });
        return readers;
    }

    Optional<Analyst> find(AccountId person) {
        return analysts().stream().filter(each -> each.id().equals(person)).findFirst();
    }
}
