package org.rulewright.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.search.truth.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The places of the copies in Elasticsearch: for each audience an index of a known form, behind an alias. */
@Component
class SearchIndices {

    private static final Logger log = LoggerFactory.getLogger(SearchIndices.class);
    private static final String FORM = "found-v5";
    private static final String FIRST = FORM + "-first";
    private static final String OF_OLD = "rulewright-comments";

    private final Engine engine;

    SearchIndices(Engine engine) {
        this.engine = engine;
    }

    /** Whether there is an audience with nothing to search in yet. */
    boolean isAnyAbsent() {
        return audiences().stream().anyMatch(audience -> !exists(audience.alias()));
    }

    /** Whether what is searched has the form that this portal writes. */
    boolean areOfThisForm() {
        return audiences().stream()
                .allMatch(audience -> behind(audience.alias()).stream()
                        .allMatch(name -> name.startsWith(audience.alias() + "-" + FORM)));
    }

    /** Whether every audience searches in the generation of that name. */
    boolean areSearched(String generation) {
        return audiences().stream().allMatch(audience -> isSearched(audience, generation));
    }

    /** Whether an index is being written beside the one that is searched. */
    boolean isBuilding(Audience audience) {
        return exists(audience.building());
    }

    /** Whether the generation is being written, or searched already, for every audience. */
    boolean areThere(String generation) {
        return audiences().stream()
                .allMatch(audience -> isSearched(audience, generation)
                        || behind(audience.building()).contains(name(audience, generation)));
    }

    /** Makes indices to search in at once, empty; one that is there already stays as it is. */
    void create() {
        audiences().stream()
                .filter(audience -> !exists(audience.alias()))
                .forEach(audience -> create(name(audience, FIRST), audience.alias()));
        drop(behind(OF_OLD));
    }

    /** Makes empty indices beside those that are searched, in place of any that were left unfinished. */
    void begin(String generation) {
        for (var audience : audiences()) {
            drop(behind(audience.building()));
            create(name(audience, generation), audience.building());
        }
    }

    /**
     * Teaches the indices that are searched what is new in this form, so that they take what is written while others are
     * made beside them: a strict index refuses fields that it does not know.
     */
    void learn() {
        for (var audience : audiences()) {
            try {
                engine.tell(client -> learn(client, audience.alias()));
            } catch (ElasticsearchException e) {
                log.warn("The index {} cannot take what is new until it is exchanged", audience.alias(), e);
            }
        }
    }

    private static boolean learn(ElasticsearchClient client, String alias) throws IOException {
        try (var form = new ClassPathResource("search/" + FORM + ".json").getInputStream()) {
            var properties = JsonMapper.shared().readTree(form).at("/mappings/properties");
            var json = JsonMapper.shared().writeValueAsString(Map.of("properties", properties));
            return client.indices()
                    .putMapping(fields -> fields.index(alias).withJson(new StringReader(json)))
                    .acknowledged();
        }
    }

    /** A name for a generation of this form; numbers come again where the database was put back to an earlier day. */
    static String generation(long number, Instant begun) {
        return FORM + "-" + number + "-" + begun.getEpochSecond();
    }

    /** Lets all search in the generation that was written beside, from one moment to the next, and drops the old one. */
    void exchange(String generation) {
        audiences().stream()
                .filter(audience -> !isSearched(audience, generation))
                .forEach(audience -> exchange(audience, name(audience, generation)));
    }

    /** Makes all that was sent so far visible. */
    void refresh(Audience audience) {
        engine.tell(client -> client.indices().refresh(those -> those.index(audience.alias())));
    }

    private void exchange(Audience audience, String name) {
        var old = behind(audience.alias());
        engine.tell(client -> client.indices().updateAliases(change -> {
            old.forEach(index ->
                    change.actions(act -> act.remove(of -> of.index(index).alias(audience.alias()))));
            return change.actions(act -> act.add(to -> to.index(name).alias(audience.alias())))
                    .actions(act -> act.remove(of -> of.index(name).alias(audience.building())));
        }));
        drop(old);
        log.info("Search uses the index {} now", name);
    }

    private boolean isSearched(Audience audience, String generation) {
        return behind(audience.alias()).contains(name(audience, generation));
    }

    private static String name(Audience audience, String generation) {
        return audience.alias() + "-" + generation;
    }

    private static List<Audience> audiences() {
        return Arrays.asList(Audience.values());
    }

    private boolean exists(String alias) {
        return engine.tell(client ->
                client.indices().existsAlias(named -> named.name(alias)).value());
    }

    private Set<String> behind(String alias) {
        if (!exists(alias)) {
            return Set.of();
        }
        return engine.tell(client -> Set.copyOf(
                client.indices().getAlias(named -> named.name(alias)).aliases().keySet()));
    }

    private void drop(Collection<String> names) {
        if (!names.isEmpty()) {
            engine.tell(client -> client.indices()
                    .delete(gone -> gone.index(List.copyOf(names)).ignoreUnavailable(true)));
        }
    }

    private void create(String name, String alias) {
        engine.tell(client -> create(client, name, alias));
    }

    private static String create(ElasticsearchClient client, String name, String alias) throws IOException {
        try (var form = new ClassPathResource("search/" + FORM + ".json").getInputStream()) {
            client.indices().create(index -> index.index(name).withJson(form).aliases(alias, as -> as));
            log.info("Created the search index {}", name);
            return name;
        } catch (ElasticsearchException e) {
            if ("resource_already_exists_exception".equals(e.error().type())) {
                return name;
            }
            throw e;
        }
    }
}
