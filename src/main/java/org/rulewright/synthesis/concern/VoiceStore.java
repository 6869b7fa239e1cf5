package org.rulewright.synthesis.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.campaign.CampaignSize;
import org.rulewright.synthesis.ConcernId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who speaks of concerns. */
@Repository
class VoiceStore {

    /**
     * The comments whose excerpts stand under a concern, each with the sides that these take and who sent it; summed up
     * by who says which text, then by category. Names are compared byte by byte, which sorts a large docket in half the time.
     */
    private static final String VOICES = """
            with asked as (
                select f.concern_id, f.comment_id, count(*) as excerpts,
                       coalesce(bool_or(r.stance = :for or r.ask = any (:keep::text[])), false) as keeps,
                       coalesce(bool_or(r.stance = :changed or r.ask = any (:change::text[])), false) as changes,
                       coalesce(bool_or(r.stance = :against or r.ask = any (:remove::text[])), false) as removes
                from filing f
                join excerpt_read_as r on r.excerpt_id = f.excerpt_id
                where f.concern_id = any (:concerns::bigint[])
                  and f.shown
                group by f.concern_id, f.comment_id
            ),
            spoken as (
                select a.concern_id, a.excerpts, coalesce(nullif(c.category, ''), 'OTHER') collate "C" as category,
                       coalesce(m.signers,
                                1 + (select count(*) from comment_cosigner s
                                     where s.comment_id = a.comment_id and s.state = 'CONFIRMED')) as signers,
                       coalesce(m.organisation, lower(btrim(c.organisation))) collate "C" as organisation,
                       coalesce(m.text_id, -a.comment_id) as said,
                       case when a.keeps or a.changes or a.removes then a.keeps else c.stance = :for end as keeps,
                       case when a.keeps or a.changes or a.removes then a.changes
                            else c.stance = :changed end as changes,
                       case when a.keeps or a.changes or a.removes then a.removes
                            else c.stance = :against end as removes
                from asked a
                join comment c on c.id = a.comment_id
                left join campaign_member m on m.comment_id = a.comment_id
            ),
            text as materialized (
                select concern_id, category, organisation, said, sum(excerpts) as excerpts, count(*) as comments,
                       sum(signers) as signers, bool_or(keeps) as keeps, bool_or(changes) as changes,
                       bool_or(removes) as removes
                from spoken
                group by concern_id, category, organisation, said
            ),
            size as (
                select concern_id, coalesce(category, '') as category, sum(excerpts) as excerpts,
                       sum(comments) as comments, sum(signers) as signers,
                       count(distinct organisation) filter (where organisation <> '') as organisations,
                       count(distinct said) as texts
                from text
                group by grouping sets ((concern_id, category), (concern_id))
            ),
            voice as (
                select concern_id, category, bool_or(keeps) as keeps, bool_or(changes) as changes,
                       bool_or(removes) as removes
                from text
                group by concern_id, category, organisation, case when organisation = '' then said end
            ),
            side as (
                select concern_id, category,
                       count(*) filter (where keeps and not changes and not removes) as in_favour,
                       count(*) filter (where keeps and removes or changes and not removes) as changes,
                       count(*) filter (where removes and not keeps) as against,
                       count(*) filter (where not keeps and not changes and not removes) as unsaid
                from voice
                group by concern_id, category
            )
            select z.*, coalesce(s.in_favour, 0) as in_favour, coalesce(s.changes, 0) as changes,
                   coalesce(s.against, 0) as against, coalesce(s.unsaid, 0) as unsaid
            from size z
            left join side s on s.concern_id = z.concern_id and s.category = z.category
            order by z.comments desc, z.category
            """;

    private final JdbcClient jdbc;

    VoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets the sums of this transaction be made in memory: those of a concern with hundreds of thousands of excerpts would
     * else go over the disk.
     */
    void makeRoom() {
        jdbc.sql("select set_config('work_mem', '64MB', true)").query(row -> {});
    }

    /** Who speaks of these concerns; those of which nobody does are left out. */
    Map<ConcernId, ConcernVoices> of(Collection<ConcernId> concerns) {
        var all = new HashMap<ConcernId, CategoryVoices>();
        var byCategory = new HashMap<ConcernId, List<CategoryVoices>>();
        bound(concerns).query(row -> {
            var concern = new ConcernId(row.getLong("concern_id"));
            var voices = voices(row);
            if (voices.category().isEmpty()) {
                all.put(concern, voices);
            } else {
                byCategory.computeIfAbsent(concern, _ -> new ArrayList<>()).add(voices);
            }
        });
        var voices = new HashMap<ConcernId, ConcernVoices>();
        all.forEach((concern, each) ->
                voices.put(concern, ConcernVoices.of(each, byCategory.getOrDefault(concern, List.of()))));
        return voices;
    }

    private JdbcClient.StatementSpec bound(Collection<ConcernId> concerns) {
        return jdbc.sql(VOICES)
                .param("concerns", concerns.stream().map(ConcernId::value).toArray(Long[]::new))
                .param("keep", Side.FOR.asks().toArray(String[]::new))
                .param("change", Side.CHANGES.asks().toArray(String[]::new))
                .param("remove", Side.AGAINST.asks().toArray(String[]::new))
                .param("for", Side.FOR.stance())
                .param("changed", Side.CHANGES.stance())
                .param("against", Side.AGAINST.stance());
    }

    private static CategoryVoices voices(ResultSet row) throws SQLException {
        return new CategoryVoices(
                row.getString("category"),
                row.getLong("excerpts"),
                size(row),
                new Sides(
                        row.getLong("in_favour"),
                        row.getLong("changes"),
                        row.getLong("against"),
                        row.getLong("unsaid")));
    }

    private static CampaignSize size(ResultSet row) throws SQLException {
        return new CampaignSize(
                row.getLong("comments"), row.getLong("signers"), row.getLong("organisations"), row.getLong("texts"));
    }

    /** The published comments that say word for word the same as one of those behind the concern, and are not filed there. */
    CampaignSize copies(ConcernId concern) {
        return jdbc.sql("""
                with filed as materialized (
                    select distinct m.comment_id, m.text_id, m.signers
                    from filing f
                    join excerpt e on e.id = f.excerpt_id
                    join campaign_member m on m.comment_id = e.comment_id
                    where f.concern_id = :concern
                      and e.shown
                      and not e.hidden
                      and m.published
                ),
                copied as materialized (
                    select t.id, t.published - f.comments as comments, t.published_signers - f.signers as signers
                    from (select text_id, count(*) as comments, sum(signers) as signers from filed group by text_id) f
                    join campaign_text t on t.id = f.text_id
                    where t.published > f.comments
                )
                select coalesce(sum(comments), 0) as comments, coalesce(sum(signers), 0) as signers, count(*) as texts,
                       (select count(distinct m.organisation collate "C")
                        from copied c
                        join campaign_member m on m.text_id = c.id
                        where m.organisation <> ''
                          and m.published
                          and not exists (select from filed f where f.comment_id = m.comment_id)) as organisations
                from copied
                """)
                .param("concern", concern.value())
                .query((row, _) -> size(row))
                .single();
    }
}
