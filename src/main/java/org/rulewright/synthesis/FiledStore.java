package org.rulewright.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.citing.Summary;
import org.rulewright.synthesis.citing.SummaryCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what stands under concerns and what stands under none, and finds where single excerpts stand. */
@Repository
class FiledStore {

    private final JdbcClient jdbc;
    private final ExcerptStore excerpts;
    private final SpeakerStore speakers;

    FiledStore(JdbcClient jdbc, ExcerptStore excerpts, SpeakerStore speakers) {
        this.jdbc = jdbc;
        this.excerpts = excerpts;
        this.speakers = speakers;
    }

    /** How many excerpts published comments of the docket have. */
    long count(DocketId docket) {
        return jdbc.sql("select count(*) from excerpt where docket_id = :docket and shown and not hidden")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    Unfiled unfiled(DocketId docket) {
        var counted = jdbc.sql("""
                select count(*) as excerpts, coalesce(max(e.loose), 0) as newest, coalesce(min(e.id), 0) as first
                from excerpt e
                where e.docket_id = :docket
                  and e.shown
                  and not e.hidden
                  and e.loose is not null
                """)
                .param("docket", docket.value())
                .query((row, _) -> new Counted(row.getLong("excerpts"), row.getLong("newest"), row.getLong("first")))
                .single();
        var first = excerpts.shown(List.of(new ExcerptId(counted.first())));
        return new Unfiled(
                counted.excerpts(), counted.newest(), first.stream().findFirst().orElse(null));
    }

    private record Counted(long excerpts, long newest, long first) {}

    /**
     * How much stands under each concern of the docket; concerns under which nothing does are left out.
     *
     * @param answers those of the docket
     */
    Map<ConcernId, Filed> counted(DocketId docket, Collection<Response> answers) {
        var cited = cited(answers);
        var behind = behind(answers, cited);
        var all = speakers.under(answers.stream()
                .filter(SummaryCheck::needsAll)
                .map(Response::concern)
                .toList());
        var filed = new HashMap<ConcernId, Filed>();
        jdbc.sql("""
                select c.id as concern_id, filed.excerpts, filed.comments
                from concern c
                cross join lateral (
                    select count(*) as excerpts, count(distinct f.comment_id) as comments
                    from filing f
                    where f.concern_id = c.id
                      and f.shown) as filed
                where c.docket_id = :docket
                  and filed.excerpts > 0
                """).param("docket", docket.value()).query(row -> {
            var concern = new ConcernId(row.getLong("concern_id"));
            filed.put(
                    concern,
                    new Filed(
                            row.getLong("excerpts"),
                            row.getLong("comments"),
                            cited.getOrDefault(concern, Map.of()),
                            behind,
                            all.getOrDefault(concern, Speakers.NOBODY)));
        });
        return filed;
    }

    private Map<CommentId, Speakers> behind(
            Collection<Response> answers, Map<ConcernId, Map<ExcerptId, CommentId>> cited) {
        return speakers.behind(answers.stream()
                .filter(SummaryCheck::needsSpeakers)
                .flatMap(answer -> cited.getOrDefault(answer.concern(), Map.of()).values().stream())
                .distinct()
                .toList());
    }

    /** What the summaries of these answers cite and stands under their concerns, with the comments that it stands in. */
    Map<ConcernId, Map<ExcerptId, CommentId>> cited(Collection<Response> answers) {
        var concerns = new ArrayList<Long>();
        var ids = new ArrayList<Long>();
        answers.forEach(answer -> Summary.all(answer.summary()).stream()
                .flatMap(sentence -> sentence.cited().stream())
                .distinct()
                .forEach(excerpt -> {
                    concerns.add(answer.concern().value());
                    ids.add(excerpt.value());
                }));
        var cited = new HashMap<ConcernId, Map<ExcerptId, CommentId>>();
        if (ids.isEmpty()) {
            return cited;
        }
        jdbc.sql("""
                select f.concern_id, f.excerpt_id, f.comment_id
                from unnest(:concerns::bigint[], :ids::bigint[]) as wanted (concern, excerpt)
                join filing f on f.concern_id = wanted.concern and f.excerpt_id = wanted.excerpt
                where f.shown
                """)
                .param("concerns", concerns.toArray(Long[]::new))
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    cited.computeIfAbsent(new ConcernId(row.getLong("concern_id")), _ -> new HashMap<>())
                            .put(new ExcerptId(row.getLong("excerpt_id")), new CommentId(row.getLong("comment_id")));
                });
        return cited;
    }

    /** Over the words of all excerpts under each of these concerns; another excerpt or another word changes it. */
    Map<ConcernId, Sha256> read(Collection<ConcernId> concerns) {
        var read = new HashMap<ConcernId, Sha256>();
        jdbc.sql("""
                select f.concern_id, encode(sha256(convert_to(string_agg(
                           e.id || ' ' || encode(sha256(convert_to(e.quote, 'UTF8')), 'hex'), ',' order by e.id),
                           'UTF8')), 'hex') as read
                from filing f
                join excerpt e on e.id = f.excerpt_id
                where f.concern_id = any (:concerns::bigint[])
                  and f.shown
                group by f.concern_id
                """)
                .param("concerns", concerns.stream().map(ConcernId::value).toArray(Long[]::new))
                .query(row -> {
                    read.put(new ConcernId(row.getLong("concern_id")), new Sha256(row.getString("read")));
                });
        return read;
    }

    /** The excerpts under the concern behind one of them, those that were marked first in front. */
    List<ExcerptId> under(ConcernId concern, ExcerptId after, int most) {
        return jdbc.sql("""
                select f.excerpt_id
                from filing f
                where f.concern_id = :concern
                  and f.excerpt_id > :after
                  and f.shown
                order by f.excerpt_id
                limit :most
                """)
                .param("concern", concern.value())
                .param("after", after.value())
                .param("most", most)
                .query((row, _) -> new ExcerptId(row.getLong("excerpt_id")))
                .list();
    }

    /** The concerns that each of these excerpts stands under; those that stand under none are left out. */
    Map<ExcerptId, List<ConcernId>> above(Collection<Excerpt> of) {
        var above = new HashMap<ExcerptId, List<ConcernId>>();
        jdbc.sql("""
                select f.excerpt_id, f.concern_id
                from filing f
                where f.excerpt_id = any (:ids::bigint[])
                order by f.excerpt_id, f.concern_id
                """)
                .param("ids", of.stream().map(excerpt -> excerpt.id().value()).toArray(Long[]::new))
                .query(row -> {
                    above.computeIfAbsent(new ExcerptId(row.getLong("excerpt_id")), _ -> new ArrayList<>())
                            .add(new ConcernId(row.getLong("concern_id")));
                });
        return above;
    }

    /** The other concerns under which something stands that stands under this one too. */
    Set<ConcernId> sharing(ConcernId concern) {
        return new HashSet<>(jdbc.sql("""
                select distinct other.concern_id
                from filing f
                join filing other on other.excerpt_id = f.excerpt_id
                where f.concern_id = :concern
                  and other.concern_id <> f.concern_id
                  and f.shown
                """)
                .param("concern", concern.value())
                .query((row, _) -> new ConcernId(row.getLong("concern_id")))
                .list());
    }
}
