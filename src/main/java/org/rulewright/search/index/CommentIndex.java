package org.rulewright.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The place of the published comments in Elasticsearch: an index of a known form, behind an alias. */
@Component
public class CommentIndex {

    /** What one asks; the index behind it is exchanged for one that was written beside it. */
    public static final String ALIAS = "rulewright-comments";

    /** The provision of what is said about the whole rule. */
    public static final String WHOLE_RULE = "whole";

    /** What is written anew, and not searched yet. */
    static final String BUILDING = "rulewright-comments-building";

    private static final Logger log = LoggerFactory.getLogger(CommentIndex.class);
    private static final String FORM = "comments-v2";
    private static final String PREFIX = "rulewright-" + FORM + "-";

    private final Engine engine;

    CommentIndex(Engine engine) {
        this.engine = engine;
    }

    /** Whether there is nothing to search in yet. */
    boolean isAbsent() {
        return !exists(ALIAS);
    }

    /** Whether what is searched has the form that this portal writes. */
    boolean isOfThisForm() {
        return behind(ALIAS).stream().allMatch(name -> name.startsWith(PREFIX));
    }

    /** Whether the index of that name is the one that is searched. */
    boolean isSearched(String name) {
        return behind(ALIAS).contains(name);
    }

    /** Whether an index is being written beside the one that is searched. */
    boolean isBuilding() {
        return exists(BUILDING);
    }

    /** Makes an index to search in at once, empty; one that is there already stays as it is. */
    void create() {
        create(name("first"), ALIAS);
    }

    /** Makes an empty index beside the one that is searched, in place of any that was left unfinished. */
    void begin(String name) {
        drop(behind(BUILDING));
        create(name, BUILDING);
    }

    /** A name for an index of this form. */
    static String name(String suffix) {
        return PREFIX + suffix;
    }

    /** Lets all search in the index that was written beside, from one moment to the next, and drops the old one. */
    void exchange(String name) {
        var old = behind(ALIAS);
        engine.tell(client -> client.indices().updateAliases(change -> {
            old.forEach(index ->
                    change.actions(act -> act.remove(of -> of.index(index).alias(ALIAS))));
            return change.actions(act -> act.add(to -> to.index(name).alias(ALIAS)))
                    .actions(act -> act.remove(of -> of.index(name).alias(BUILDING)));
        }));
        drop(old);
        log.info("Search uses the index {} now", name);
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
