package org.rulewright.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts points and the facts behind them into their places, those of any number of comments by the same few statements. */
@Repository
class PlacedPointStore {

    private final JdbcClient jdbc;

    PlacedPointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Placed(CommentId comment, int number, NewPoint point) {}

    private record PlacedFact(Placed point, int number, Evidence fact) {}

    /** Adds the points of comments that have none yet. */
    void add(Map<CommentId, List<NewPoint>> pointsOf) {
        var points = pointsOf.entrySet().stream()
                .flatMap(entry -> placed(entry.getKey(), entry.getValue()))
                .toList();
        if (!points.isEmpty()) {
            addPoints(points);
            addFacts(points.stream().flatMap(PlacedPointStore::facts).toList());
        }
    }

    /** Puts the points in the place of those that the comments have; they keep their ids by place. */
    void replace(Map<CommentId, List<NewPoint>> pointsOf) {
        letGo(pointsOf.keySet(), pointsOf.values().stream().map(List::size).toList());
        add(pointsOf);
    }

    private void letGo(Collection<CommentId> comments, List<Integer> counts) {
        jdbc.sql("""
                with given as (
                    select * from unnest(:comments::bigint[], :counts::int[]) as g (comment_id, many)
                ), facts as (
                    delete from comment_evidence e
                    using comment_point p, given g
                    where e.point_id = p.id and p.comment_id = g.comment_id and p.number <= g.many
                )
                delete from comment_point p
                using given g
                where p.comment_id = g.comment_id
                  and p.number > g.many
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .param("counts", counts.toArray(Integer[]::new))
                .update();
    }

    private void addPoints(List<Placed> points) {
        jdbc.sql("""
                insert into comment_point (comment_id, number, question_id, version_id, lineage_id, label,
                                           quote, prefix, suffix, provision_hash, words, ask, suggested_wording,
                                           document_id, document_quote, document_page, joins)
                select *
                from unnest(:comments::bigint[], :numbers::int[], :questions::bigint[], :versions::bigint[],
                            :lineages::bigint[], :labels::text[], :quotes::text[], :prefixes::text[],
                            :suffixes::text[], :hashes::text[], :words::text[], :asks::text[],
                            :suggestedWordings::text[], :documents::bigint[], :documentQuotes::text[],
                            :documentPages::text[], :joins::bigint[])
                on conflict (comment_id, number) do update
                set question_id = excluded.question_id, version_id = excluded.version_id,
                    lineage_id = excluded.lineage_id, label = excluded.label, quote = excluded.quote,
                    prefix = excluded.prefix, suffix = excluded.suffix, provision_hash = excluded.provision_hash,
                    words = excluded.words, ask = excluded.ask, suggested_wording = excluded.suggested_wording,
                    document_id = excluded.document_id, document_quote = excluded.document_quote,
                    document_page = excluded.document_page, joins = excluded.joins
                """).params(said(points)).params(anchored(points)).update();
    }

    private static Map<String, Object> said(List<Placed> placed) {
        var points = placed.stream().map(Placed::point).toList();
        var columns = new HashMap<String, Object>();
        columns.put("comments", longs(placed, each -> each.comment().value()));
        columns.put("numbers", placed.stream().map(Placed::number).toArray(Integer[]::new));
        columns.put("questions", longs(points, point -> valueOf(point.question(), QuestionId::value)));
        columns.put("words", texts(points, NewPoint::words));
        columns.put("asks", texts(points, point -> point.ask().name()));
        columns.put("suggestedWordings", texts(points, NewPoint::suggestedWording));
        columns.put(
                "documents",
                longs(
                        points,
                        point -> valueOf(point.document(), at -> at.document().value())));
        columns.put("documentQuotes", texts(points, point -> orEmpty(point.document(), DocumentPlace::quote)));
        columns.put("documentPages", texts(points, point -> orEmpty(point.document(), DocumentPlace::page)));
        columns.put("joins", longs(points, point -> valueOf(point.joins(), PointId::value)));
        return columns;
    }

    private static Map<String, Object> anchored(List<Placed> placed) {
        var points = placed.stream().map(Placed::point).toList();
        var columns = new HashMap<String, Object>();
        columns.put(
                "versions",
                longs(
                        points,
                        point -> valueOf(point.anchor(), at -> at.version().value())));
        columns.put(
                "lineages",
                longs(
                        points,
                        point -> valueOf(point.anchor(), at -> at.lineage().value())));
        columns.put("labels", texts(points, point -> valueOf(point.anchor(), Anchor::label)));
        columns.put("quotes", texts(points, point -> valueOf(point.anchor(), Anchor::quote)));
        columns.put("prefixes", texts(points, point -> valueOf(point.anchor(), Anchor::prefix)));
        columns.put("suffixes", texts(points, point -> valueOf(point.anchor(), Anchor::suffix)));
        columns.put(
                "hashes",
                texts(points, point -> valueOf(point.anchor(), at -> at.hash().value())));
        return columns;
    }

    private void addFacts(List<PlacedFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var said = facts.stream().map(PlacedFact::fact).toList();
        jdbc.sql("""
                insert into comment_evidence (point_id, number, kind, value, maker, country, per, licences_per_year,
                                              source)
                select p.id, g.number, g.kind, g.value, g.maker, g.country, g.per, g.licences, g.source
                from unnest(:comments::bigint[], :points::int[], :numbers::int[], :kinds::text[], :values::text[],
                            :makers::text[], :countries::text[], :pers::text[], :licences::int[], :sources::text[])
                         as g (comment_id, point, number, kind, value, maker, country, per, licences, source)
                join comment_point p on p.comment_id = g.comment_id and p.number = g.point
                """)
                .param("comments", longs(facts, each -> each.point().comment().value()))
                .param(
                        "points",
                        facts.stream().map(each -> each.point().number()).toArray(Integer[]::new))
                .param("numbers", facts.stream().map(PlacedFact::number).toArray(Integer[]::new))
                .param("kinds", texts(said, fact -> fact.kind().name()))
                .param("values", texts(said, Evidence::value))
                .param("makers", texts(said, Evidence::maker))
                .param("countries", texts(said, Evidence::country))
                .param("pers", texts(said, Evidence::per))
                .param("licences", said.stream().map(Evidence::licencesPerYear).toArray(Integer[]::new))
                .param("sources", texts(said, Evidence::source))
                .update();
    }

    private static Stream<Placed> placed(CommentId comment, List<NewPoint> points) {
        return IntStream.range(0, points.size()).mapToObj(place -> new Placed(comment, place + 1, points.get(place)));
    }

    private static Stream<PlacedFact> facts(Placed point) {
        var facts = point.point().evidence();
        return IntStream.range(0, facts.size()).mapToObj(place -> new PlacedFact(point, place + 1, facts.get(place)));
    }

    private static <T, V> @Nullable V valueOf(@Nullable T part, Function<T, V> value) {
        return part == null ? null : value.apply(part);
    }

    private static <T> String orEmpty(@Nullable T part, Function<T, String> value) {
        return part == null ? "" : value.apply(part);
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static <T> @Nullable Long[] longs(List<T> rows, Function<T, @Nullable Long> column) {
        return rows.stream().map(column).toArray(Long[]::new);
    }
}
