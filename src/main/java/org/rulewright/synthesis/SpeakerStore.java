package org.rulewright.synthesis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.CategoryMark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who stands behind comments: their senders, those who signed, and those of comments that are counted with them. */
@Repository
class SpeakerStore {

    private static final String COUNTED = """
            , spoken as (
                select key, comment_id as shown, comment_id as id
                from said
                union all
                select s.key, s.comment_id, c.id
                from said s
                join comment c on c.grouped_with = s.comment_id
            )
            select s.key, coalesce(k.mark, 'NONE') as mark, count(*) filter (where s.id = s.shown) as texts,
                   count(*) as comments,
                   sum(coalesce(m.signers, 1 + (select count(*)
                                                from comment_cosigner o
                                                where o.comment_id = c.id and o.state = 'CONFIRMED'))) as signers
            from spoken s
            join comment c on c.id = s.id
            join docket d on d.id = c.docket_id
            left join category k on k.agency_id = d.agency_id and k.code = c.category
            left join campaign_member m on m.comment_id = c.id
            group by 1, 2
            """;

    private final JdbcClient jdbc;

    SpeakerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Behind each of these published comments. */
    Map<CommentId, Speakers> behind(Collection<CommentId> comments) {
        return counted("""
                with said as (
                    select distinct id as key, id as comment_id
                    from unnest(:keys::bigint[]) as wanted (id)
                )
                """, comments.stream().map(CommentId::value).toArray(Long[]::new), CommentId::new);
    }

    /** Behind all that stands under each of these concerns. */
    Map<ConcernId, Speakers> under(Collection<ConcernId> concerns) {
        return counted("""
                with said as (
                    select distinct f.concern_id as key, f.comment_id
                    from filing f
                    where f.concern_id = any (:keys::bigint[])
                      and f.shown
                )
                """, concerns.stream().map(ConcernId::value).toArray(Long[]::new), ConcernId::new);
    }

    private <T> Map<T, Speakers> counted(String said, Long[] keys, LongFunction<T> id) {
        var counts = new HashMap<T, Map<CategoryMark, Speakers.Count>>();
        if (keys.length > 0) {
            jdbc.sql(said + COUNTED).param("keys", keys).query(row -> {
                counts.computeIfAbsent(id.apply(row.getLong("key")), _ -> new EnumMap<>(CategoryMark.class))
                        .put(
                                CategoryMark.valueOf(row.getString("mark")),
                                new Speakers.Count(
                                        row.getLong("texts"), row.getLong("comments"), row.getLong("signers")));
            });
        }
        var speakers = new HashMap<T, Speakers>();
        counts.forEach((key, kinds) -> speakers.put(key, new Speakers(kinds)));
        return speakers;
    }
}
