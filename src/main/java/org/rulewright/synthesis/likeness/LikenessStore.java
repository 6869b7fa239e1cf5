package org.rulewright.synthesis.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is learnt of words; the work is bounded by the words asked for, however many excerpts are filed. */
@Repository
class LikenessStore {

    /** The rarest words tell most. */
    private static final int MOST_WORDS = 30;

    private final JdbcClient jdbc;

    LikenessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The concerns of a docket whose answers are not published yet: those that something can be filed under. */
    Set<ConcernId> open(DocketId docket) {
        return new HashSet<>(jdbc.sql("""
                select c.id
                from concern c
                where c.docket_id = :docket
                  and not exists (select from response r where r.concern_id = c.id and r.published is not null)
                """)
                .param("docket", docket.value())
                .query((row, _) -> new ConcernId(row.getLong("id")))
                .list());
    }

    /** What is learnt of the words of these excerpts; those whose words nobody has filed yet are left out. */
    Map<ExcerptId, WordCounts> counts(DocketId docket, Collection<ExcerptId> excerpts) {
        var filings = filings(docket);
        var own = own(excerpts);
        var counts = new LinkedHashMap<ExcerptId, WordCounts>();
        var words = words(docket, excerpts);
        for (var excerpt : excerpts) {
            var known = words.getOrDefault(excerpt, Map.of()).values();
            counts.put(
                    excerpt,
                    new WordCounts(
                            known.stream().map(WordCounts.Word::new).toList(),
                            filings,
                            own.getOrDefault(excerpt, Set.of())));
        }
        return counts;
    }

    private Map<ConcernId, Integer> filings(DocketId docket) {
        var filings = new HashMap<ConcernId, Integer>();
        jdbc.sql("select concern_id, filings from concern_learnt where docket_id = :docket")
                .param("docket", docket.value())
                .query(row -> {
                    filings.put(new ConcernId(row.getLong("concern_id")), row.getInt("filings"));
                });
        return filings;
    }

    private Map<ExcerptId, Set<ConcernId>> own(Collection<ExcerptId> excerpts) {
        var own = new HashMap<ExcerptId, Set<ConcernId>>();
        jdbc.sql("""
                select excerpt_id, concern_id
                from filing
                where excerpt_id = any (:excerpts::bigint[])
                  and filed_by is not null
                """).param("excerpts", ids(excerpts)).query(row -> {
            own.computeIfAbsent(new ExcerptId(row.getLong("excerpt_id")), _ -> new HashSet<>())
                    .add(new ConcernId(row.getLong("concern_id")));
        });
        return own;
    }

    private Map<ExcerptId, Map<String, Map<ConcernId, Integer>>> words(
            DocketId docket, Collection<ExcerptId> excerpts) {
        var words = new HashMap<ExcerptId, Map<String, Map<ConcernId, Integer>>>();
        jdbc.sql("""
                with said as (
                    select e.id, word.lexeme
                    from excerpt e
                    cross join lateral unnest(words_of_excerpt(e.quote)) word
                    where e.id = any (:excerpts::bigint[])),
                known as (
                    select w.word, sum(w.filings) as filings
                    from concern_word w
                    where w.docket_id = :docket
                      and w.word in (select lexeme from said)
                    group by w.word),
                telling as (
                    select s.id, s.lexeme,
                           row_number() over (partition by s.id order by k.filings, s.lexeme) as place
                    from said s
                    join known k on k.word = s.lexeme)
                select t.id, t.lexeme, w.concern_id, w.filings
                from telling t
                join concern_word w on w.docket_id = :docket and w.word = t.lexeme
                where t.place <= :most
                """)
                .param("docket", docket.value())
                .param("excerpts", ids(excerpts))
                .param("most", MOST_WORDS)
                .query(row -> {
                    words.computeIfAbsent(new ExcerptId(row.getLong("id")), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getString("lexeme"), _ -> new HashMap<>())
                            .put(new ConcernId(row.getLong("concern_id")), row.getInt("filings"));
                });
        return words;
    }

    private static Long[] ids(Collection<ExcerptId> excerpts) {
        return excerpts.stream().map(ExcerptId::value).toArray(Long[]::new);
    }
}
