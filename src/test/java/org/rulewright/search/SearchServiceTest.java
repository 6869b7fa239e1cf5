package org.rulewright.search;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.docket.DocketId;
import org.rulewright.search.SearchAnswer.Found;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of what is found in a mailroom of its own. */
@PortalTest
abstract class SearchServiceTest {

    static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchService search;

    Mailroom mailroom;

    @BeforeEach
    void openTheMailroom() {
        mailroom = new Mailroom(portal);
    }

    Found awaitFound(Query query, long total) {
        return (Found) await().atMost(SOON)
                .until(() -> search.find(query), answer -> answer instanceof Found found && found.total() == total);
    }

    static Query saying(@Nullable DocketId docket, String words) {
        return new Query(words, docket, Map.of(), Order.BEST, 1);
    }

    static List<String> numbers(Found found) {
        return found.hits().stream()
                .map(hit -> comment(hit).trackingNumber().value())
                .toList();
    }

    static Comment comment(Hit hit) {
        return ((Hit.OfComment) hit).comment();
    }
}
