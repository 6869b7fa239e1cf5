package org.rulewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.bench.Crowd;
import org.rulewright.bench.Figures;
import org.rulewright.bench.RealWords;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.truth.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P4: search through the portal's service against the same body sent to Elasticsearch by hand. */
@PortalTest
@Tag("bench")
@Tag("search")
class SearchBench {

    private static final int COMMENTS = Integer.getInteger("bench.comments", 200_000);
    private static final int QUERIES = 300;
    private static final int REPETITIONS = 3;
    private static final Duration LONG = Duration.ofMinutes(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final RealWords words = RealWords.ofTheRealDocket();

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchService search;

    @Autowired
    SearchEngine engine;

    @Autowired
    JdbcClient database;

    @SuppressWarnings("ArrayRecordComponent") // nobody compares times by this record
    private record Times(long[] portal, long[] raw) {

        double ratio(double quantile) {
            return at(quantile, portal) / at(quantile, raw);
        }

        private static double at(double quantile, long[] times) {
            var sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[(int) (quantile * (sorted.length - 1))];
        }
    }

    @Test
    void searchesAboutAsFastAsTheEngineItself() throws Exception {
        fill();
        var queries = queries();
        measure(queries);
        var measured = new ArrayList<Times>();
        for (var repetition = 0; repetition < REPETITIONS; repetition++) {
            measured.add(measure(queries));
        }

        var figures = new Figures("search");
        figures.atMost(
                "P4.search.p50",
                1.25,
                measured.stream().map(times -> times.ratio(0.5)).toList());
        figures.atMost(
                "P4.search.p99",
                1.5,
                measured.stream().map(times -> times.ratio(0.99)).toList());
        figures.write();
    }

    private void fill() {
        var docket = new Mailroom(portal).open("BENCH");
        new Crowd(database, words).comment(docket, COMMENTS);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Reindex.class).run());
        await().atMost(LONG)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> search.find(Query.everything(null)) instanceof Found found && found.total() == COMMENTS);
    }

    private List<Query> queries() {
        var choice = Set.of("Japan", "Canada");
        return IntStream.range(0, QUERIES)
                .mapToObj(number -> {
                    var query = Query.everything(null).saying(words.query());
                    return number % 3 == 0 ? query.choosing(Facet.COUNTRY, choice) : query;
                })
                .toList();
    }

    private Times measure(List<Query> queries) throws Exception {
        var times = new Times(new long[queries.size()], new long[queries.size()]);
        for (var place = 0; place < queries.size(); place++) {
            var query = queries.get(place);
            if (place % 2 == 0) {
                times.portal()[place] = throughPortal(query);
                times.raw()[place] = byHand(query);
            } else {
                times.raw()[place] = byHand(query);
                times.portal()[place] = throughPortal(query);
            }
        }
        return times;
    }

    private long throughPortal(Query query) {
        var start = System.nanoTime();
        var answer = search.find(query);
        var time = System.nanoTime() - start;
        assertThat(answer).isInstanceOf(Found.class);
        return time;
    }

    private long byHand(Query query) throws Exception {
        var request = new QueryBody(query, new Matching(query), Near.NOTHING).request();
        var body = JsonpUtils.toJsonString(request, new Jackson3JsonpMapper());
        var sent = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var start = System.nanoTime();
        var answer = http.send(sent, BodyHandlers.ofByteArray());
        var time = System.nanoTime() - start;
        assertThat(answer.statusCode()).isEqualTo(200);
        return time;
    }

    private URI address() {
        return engine.address().orElseThrow().resolve("/" + Audience.PUBLIC.alias() + "/_search");
    }
}
