package org.rulewright.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Redaction;
import org.rulewright.comment.RedactionDesk;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.search.Hit;
import org.rulewright.search.Mailroom;
import org.rulewright.search.Passage;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.SearchService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is shown while the index takes no writes, and so still has words that nobody may read any more. */
@PortalTest
class BehindTheTruthTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchService search;

    @Autowired
    RelayLoop loop;

    @Autowired
    JdbcClient database;

    private Mailroom mailroom;

    @BeforeEach
    void openTheMailroom() {
        mailroom = new Mailroom(portal);
    }

    @AfterEach
    void goOn() {
        loop.start();
    }

    @Test
    void leavesRedactedWordsUnread() {
        var docket = mailroom.open("BEHIND-1");
        var comment = mailroom.receive(docket, aLetter("BEHIND-1-C1").saying("Call Dana Whitfield about it."));
        assertThat(shown(awaitOne(docket, "whitfield"))).contains("Whitfield");

        loop.stop();
        redact(comment, "Call Dana Whitfield about it.".indexOf("Dana"), "Dana Whitfield".length());
        var hits = awaitOne(docket, "whitfield");

        assertThat(shown(hits)).startsWith("Call [").endsWith("] about it.").doesNotContain("Whitfield");
    }

    @Test
    void leavesWordsUnreadThatStandInAFileNoMore() {
        var docket = mailroom.open("BEHIND-2");
        var comment = mailroom.receive(docket, aLetter("BEHIND-2-C1"));
        mailroom.attach(comment, "two.txt", "The autoclave of Dana Whitfield.");
        assertThat(shown(awaitOne(docket, "autoclave"))).contains("Whitfield");

        loop.stop();
        database.sql("update file_page set text = 'A page.' where text = 'The autoclave of Dana Whitfield.'")
                .update();
        var hits = awaitOne(docket, "autoclave");

        assertThat(shown(hits)).isEmpty();
    }

    private void redact(CommentId comment, int start, int length) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            var seen = portal.getBean(Comments.class).all(List.of(comment)).getFirst();
            var redaction = new Redaction("body", start, start + length, "PERSONAL_DATA", "[personal data]");
            portal.getBean(RedactionDesk.class).redact(seen, List.of(redaction));
            return comment;
        });
    }

    private List<Hit> awaitOne(DocketId docket, String words) {
        var query = Query.everything(docket).saying(words);
        var found = await().atMost(SOON)
                .until(() -> search.find(query), answer -> answer instanceof Found it && it.total() == 1);
        return ((Found) found).hits();
    }

    private static String shown(List<Hit> hits) {
        return hits.stream()
                .flatMap(hit -> hit.passages().stream())
                .map(Passage::words)
                .collect(Collectors.joining("\n"));
    }
}
