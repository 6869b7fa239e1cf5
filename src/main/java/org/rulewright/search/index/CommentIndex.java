package org.rulewright.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The place of the published comments in Elasticsearch: an index of a known form, behind an alias. */
@Component
public class CommentIndex {

    /** What one asks; the index behind it is exchanged when its form changes. */
    public static final String ALIAS = "rulewright-comments";

    /** The provision of what is said about the whole rule. */
    public static final String WHOLE_RULE = "whole";

    private static final Logger log = LoggerFactory.getLogger(CommentIndex.class);
    private static final String FORM = "comments-v1";

    private final Engine engine;

    CommentIndex(Engine engine) {
        this.engine = engine;
    }

    /** Whether there is nothing to search in yet. */
    boolean isAbsent() {
        return !engine.tell(client ->
                client.indices().existsAlias(alias -> alias.name(ALIAS)).value());
    }

    /** Makes the index, empty; one that is there already stays as it is. */
    void create() {
        engine.tell(CommentIndex::create);
    }

    private static String create(ElasticsearchClient client) throws IOException {
        try (var form = new ClassPathResource("search/" + FORM + ".json").getInputStream()) {
            var name = client.indices()
                    .create(index -> index.index("rulewright-" + FORM).withJson(form))
                    .index();
            log.info("Created the search index {}", name);
            return name;
        } catch (ElasticsearchException e) {
            if ("resource_already_exists_exception".equals(e.error().type())) {
                return FORM;
            }
            throw e;
        }
    }
}
