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

    /** The comments whose excerpts stand under a concern, each with what its points there ask for, and who sent it. */
    private static final String SPOKEN = """
            with asked as (
                select f.concern_id, e.comment_id, count(*) as excerpts,
                       coalesce(bool_or(p.ask = any (:keep::text[])), false) as keeps,
                       coalesce(bool_or(p.ask = any (:change::text[])), false) as changes,
                       coalesce(bool_or(p.ask = any (:remove::text[])), false) as removes
                from filing f
                join excerpt e on e.id = f.excerpt_id
                left join comment_point p on p.comment_id = e.comment_id and p.number = e.point_number
                where f.concern_id = any (:concerns::bigint[])
                  and e.shown
                  and not e.hidden
                group by f.concern_id, e.comment_id
            ),
            spoken as (
                select a.concern_id, a.excerpts, coalesce(nullif(c.category, ''), 'OTHER') as category,
                       coalesce(m.signers,
                                1 + (select count(*) from comment_cosigner s
                                     where s.comment_id = a.comment_id and s.state = 'CONFIRMED')) as signers,
                       coalesce(m.organisation, lower(btrim(c.organisation))) as organisation,
                       coalesce(m.text_id, -a.comment_id) as said,
                       case when a.keeps or a.changes or a.removes then a.keeps else c.stance = :for end as keeps,
                       case when a.keeps or a.changes or a.removes then a.changes
                            else c.stance = :changed end as changes,
                       case when a.keeps or a.changes or a.removes then a.removes
                            else c.stance = :against end as removes
                from asked a
                join comment c on c.id = a.comment_id
                left join campaign_member m on m.comment_id = a.comment_id
            )
            """;

    private static final String SIZES = SPOKEN + """
            select concern_id, coalesce(category, '') as category, sum(excerpts) as excerpts, count(*) as comments,
                   sum(signers) as signers, count(distinct organisation) filter (where organisation <> '') as organisations,
                   count(distinct said) as texts
            from spoken
            group by grouping sets ((concern_id, category), (concern_id))
            order by count(*) desc, category
            """;

    private static final String SIDES = SPOKEN + """
            , voice as (
                select concern_id, category, bool_or(keeps) as keeps, bool_or(changes) as changes,
                       bool_or(removes) as removes
                from spoken
                group by concern_id, category, organisation, case when organisation = '' then said end
            )
            select concern_id, category,
                   count(*) filter (where keeps and not changes and not removes) as for,
                   count(*) filter (where keeps and removes or changes and not removes) as changes,
                   count(*) filter (where removes and not keeps) as against,
                   count(*) filter (where not keeps and not changes and not removes) as unsaid
            from voice
            group by concern_id, category
            """;

    private final JdbcClient jdbc;

    VoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(long concern, String category) {}

    /** Who speaks of these concerns; those of which nobody does are left out. */
    Map<ConcernId, ConcernVoices> of(Collection<ConcernId> concerns) {
        var sides = sides(concerns);
        var all = new HashMap<ConcernId, CategoryVoices>();
        var byCategory = new HashMap<ConcernId, List<CategoryVoices>>();
        bound(SIZES, concerns).query(row -> {
            var concern = new ConcernId(row.getLong("concern_id"));
            var category = row.getString("category");
            if (category.isEmpty()) {
                all.put(concern, voices(row, total(sides, concern)));
            } else {
                var own = sides.getOrDefault(new Key(concern.value(), category), Sides.NONE);
                byCategory.computeIfAbsent(concern, _ -> new ArrayList<>()).add(voices(row, own));
            }
        });
        var voices = new HashMap<ConcernId, ConcernVoices>();
        all.forEach((concern, each) ->
                voices.put(concern, new ConcernVoices(each, byCategory.getOrDefault(concern, List.of()))));
        return voices;
    }

    private Map<Key, Sides> sides(Collection<ConcernId> concerns) {
        var sides = new HashMap<Key, Sides>();
        bound(SIDES, concerns).query(row -> {
            sides.put(
                    new Key(row.getLong("concern_id"), row.getString("category")),
                    new Sides(
                            row.getLong("for"), row.getLong("changes"), row.getLong("against"), row.getLong("unsaid")));
        });
        return sides;
    }

    private static Sides total(Map<Key, Sides> sides, ConcernId concern) {
        return sides.entrySet().stream()
                .filter(entry -> entry.getKey().concern() == concern.value())
                .map(Map.Entry::getValue)
                .reduce(Sides.NONE, Sides::plus);
    }

    private JdbcClient.StatementSpec bound(String sql, Collection<ConcernId> concerns) {
        return jdbc.sql(sql)
                .param("concerns", concerns.stream().map(ConcernId::value).toArray(Long[]::new))
                .param("keep", Side.FOR.asks().toArray(String[]::new))
                .param("change", Side.CHANGES.asks().toArray(String[]::new))
                .param("remove", Side.AGAINST.asks().toArray(String[]::new))
                .param("for", Side.FOR.stance())
                .param("changed", Side.CHANGES.stance())
                .param("against", Side.AGAINST.stance());
    }

    private static CategoryVoices voices(ResultSet row, Sides sides) throws SQLException {
        var size = new CampaignSize(
                row.getLong("comments"), row.getLong("signers"), row.getLong("organisations"), row.getLong("texts"));
        return new CategoryVoices(row.getString("category"), row.getLong("excerpts"), size, sides);
    }

    /** The published comments that say word for word the same as one of those behind the concern, and are not filed there. */
    CampaignSize copies(ConcernId concern) {
        return jdbc.sql("""
                with filed as materialized (
                    select distinct e.comment_id
                    from filing f
                    join excerpt e on e.id = f.excerpt_id
                    where f.concern_id = :concern
                      and e.shown
                      and not e.hidden
                ),
                said as materialized (
                    select distinct m.text_id
                    from filed f
                    join campaign_member m on m.comment_id = f.comment_id
                )
                select count(*) as comments, coalesce(sum(m.signers), 0) as signers,
                       count(distinct m.organisation) filter (where m.organisation <> '') as organisations,
                       count(distinct m.text_id) as texts
                from said s
                join campaign_member m on m.text_id = s.text_id
                where m.published
                  and not exists (select from filed f where f.comment_id = m.comment_id)
                """)
                .param("concern", concern.value())
                .query((row, _) -> new CampaignSize(
                        row.getLong("comments"),
                        row.getLong("signers"),
                        row.getLong("organisations"),
                        row.getLong("texts")))
                .single();
    }
}
