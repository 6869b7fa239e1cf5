package org.rulewright.synthesis.likeness;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which concerns were suggested for which excerpt, and what came of it. */
@Repository
class SuggestionStore {

    private final JdbcClient jdbc;

    SuggestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what is shown; what was decided after an earlier showing stays as it was shown then. */
    void shown(DocketId docket, Map<ExcerptId, List<ConcernId>> suggested, Act act) {
        suggested.forEach((excerpt, concerns) -> jdbc.sql("""
                insert into concern_suggestion as s (excerpt_id, docket_id, concerns, shown, shown_to)
                values (:excerpt, :docket, :concerns, :at, :by)
                on conflict (excerpt_id) do update
                set concerns = excluded.concerns, shown = excluded.shown, shown_to = excluded.shown_to
                where s.decided is null
                  and s.concerns <> excluded.concerns
                """)
                .param("excerpt", excerpt.value())
                .param("docket", docket.value())
                .param("concerns", concerns.stream().map(ConcernId::value).toArray(Long[]::new))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("by", act.by() instanceof AccountId(long id) ? id : null)
                .update());
    }

    /** Notes what came of what was shown for the excerpt: as it is filed now, or that it is not filed any more. */
    void settle(ExcerptId excerpt, Act act) {
        jdbc.sql("""
                update concern_suggestion s
                set decided = case when now.filed then coalesce(s.decided, :at) end,
                    hit = now.hit,
                    first_hit = now.first_hit
                from (select count(*) > 0 as filed,
                             coalesce(bool_or(f.concern_id = any (o.concerns)), false) as hit,
                             coalesce(bool_or(f.concern_id = o.concerns[1]), false) as first_hit
                      from concern_suggestion o
                      join filing f on f.excerpt_id = o.excerpt_id
                      where o.excerpt_id = :excerpt
                        and f.filed_by is not null) now
                where s.excerpt_id = :excerpt
                """)
                .param("excerpt", excerpt.value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    HitRate rate(DocketId docket) {
        return jdbc.sql("""
                select count(*) as decided,
                       count(*) filter (where hit) as hits,
                       count(*) filter (where first_hit) as first_hits
                from (select hit, first_hit
                      from concern_suggestion
                      where docket_id = :docket
                        and decided is not null
                      order by decided desc
                      limit :most) last
                """)
                .param("docket", docket.value())
                .param("most", HitRate.MOST)
                .query((row, _) -> new HitRate(row.getInt("decided"), row.getInt("hits"), row.getInt("first_hits")))
                .single();
    }
}
