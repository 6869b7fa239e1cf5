package org.rulewright.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rulewright.PortalTest;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.truth.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * What we rely on in Elasticsearch, of the embedded node and, if {@code RULEWRIGHT_TEST_ELASTICSEARCH} says where one is, of
 * a stock one; {@code RULEWRIGHT_TEST_ELASTICSEARCH_APIKEY} is its key.
 */
@PortalTest
class IndexContractTests {

    private static final String OUTSIDE = "RULEWRIGHT_TEST_ELASTICSEARCH";

    private final String index = "rulewright-contract-" + UUID.randomUUID();

    @Autowired
    SearchEngine embedded;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Engine engine;

    enum Node {
        EMBEDDED,
        OUTSIDE
    }

    record Outside(URI url) implements SearchEngine {
        @Override
        public Optional<URI> address() {
            return Optional.of(url);
        }

        @Override
        public Optional<String> apiKey() {
            return Optional.ofNullable(System.getenv(OUTSIDE + "_APIKEY"));
        }
    }

    @AfterEach
    void removeTheIndex() {
        if (engine != null) {
            engine.tell(
                    client -> client.indices().delete(gone -> gone.index(index).ignoreUnavailable(true)));
            engine.disconnect();
        }
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void keepsTheNewerOfTwoVersionsAndRemembersWhatIsGone(Node node) {
        create(node);
        put("1", 20, "{\"kind\": \"comment\", \"body\": \"newer\"}");

        assertThatThrownBy(() -> put("1", 10, "{\"kind\": \"comment\", \"body\": \"older\"}"))
                .isInstanceOf(ElasticsearchException.class)
                .hasMessageContaining("version_conflict");
        engine.tell(client ->
                client.delete(gone -> gone.index(index).id("1").version(30L).versionType(VersionType.External)));
        assertThatThrownBy(() -> put("1", 25, "{\"kind\": \"comment\", \"body\": \"late\"}"))
                .hasMessageContaining("version_conflict");
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void analysesEachLanguageInItsWay(Node node) {
        create(node);
        put("1", 1, "{\"kind\": \"comment\", \"body\": \"The horses were running\"}");
        put("2", 1, "{\"kind\": \"comment\", \"saidFr\": [\"les chevaux couraient\"]}");
        put("3", 1, "{\"kind\": \"comment\", \"saidDe\": [\"die Häuser der Bürger\"]}");
        put("4", 1, "{\"kind\": \"comment\", \"saidEs\": [\"las toxinas marinas\"]}");

        assertThat(count(match("said", "horse run"))).isEqualTo(1);
        assertThat(count(match("saidFr", "cheval"))).isEqualTo(1);
        assertThat(count(match("saidDe", "haus"))).isEqualTo(1);
        assertThat(count(match("saidEs", "toxina"))).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void suggestsByTheBeginningsOfWordsAndKnowsBothNamesOfAField(Node node) {
        create(node);
        put("1", 1, "{\"kind\": \"comment\", \"suggest\": [\"Acme Toxins\"], \"position\": \"OPPOSE\"}");

        assertThat(count(Query.of(query ->
                        query.matchBoolPrefix(prefix -> prefix.field("suggest").query("acme to")))))
                .isEqualTo(1);
        assertThat(count(Query.of(
                        query -> query.term(term -> term.field("stance").value("OPPOSE")))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void refusesWhatTheFormDoesNotKnow(Node node) {
        create(node);

        assertThatThrownBy(() -> put("1", 1, "{\"kind\": \"comment\", \"secret\": \"x\"}"))
                .isInstanceOf(ElasticsearchException.class)
                .hasMessageContaining("strict_dynamic_mapping");
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void isAwayWhereTheIndexIsClosed(Node node) {
        create(node);
        engine.tell(client -> client.indices().close(closed -> closed.index(index)));

        assertThatThrownBy(() -> count(match("said", "horse"))).isInstanceOf(EngineAway.class);
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void letsNobodyNameAnotherIndexByThePublicDoor(Node node) {
        create(node);

        for (var other : Arrays.asList(Audience.STAFF.alias(), index, "_all")) {
            assertThatThrownBy(() ->
                            engine.ask(Audience.PUBLIC, client -> client.search(all -> all.index(other), Map.class)))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> engine.ask(
                        Audience.PUBLIC,
                        client -> client.delete(
                                gone -> gone.index(Audience.PUBLIC.alias()).id("1"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private void create(Node node) {
        engine = new Engine(node == Node.EMBEDDED ? awaitEmbedded() : outside());
        engine.tell(client -> {
            try (var form = new ClassPathResource("search/found-v5.json").getInputStream()) {
                return client.indices().create(made -> made.index(index).withJson(form));
            }
        });
    }

    private SearchEngine awaitEmbedded() {
        await().atMost(Duration.ofSeconds(60)).until(() -> embedded.address().isPresent());
        return embedded;
    }

    private static SearchEngine outside() {
        return new Outside(URI.create(System.getenv(OUTSIDE)));
    }

    static List<Node> nodes() {
        return System.getenv(OUTSIDE) == null ? List.of(Node.EMBEDDED) : List.of(Node.values());
    }

    private void put(String id, long version, String document) {
        engine.tell(client -> client.index(put -> put.index(index)
                .id(id)
                .version(version)
                .versionType(VersionType.External)
                .refresh(Refresh.True)
                .withJson(new StringReader(document))));
    }

    private static Query match(String field, String words) {
        return Query.of(query -> query.match(match -> match.field(field).query(words)));
    }

    private long count(Query query) {
        return engine.tell(client -> client.count(all -> all.index(index).query(query)))
                .count();
    }
}
