package org.rulewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.EmbeddedSearchEngine;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.index.Rebuild;
import org.springframework.beans.factory.annotation.Autowired;

/** That what is found follows what happens to comments and to the index. */
class SearchKeepsUpTests extends SearchServiceTest {

    @Autowired
    EmbeddedSearchEngine engine;

    @Autowired
    SearchExport export;

    @Autowired
    Reindex reindex;

    @Autowired
    Rebuild rebuild;

    @Test
    void hidesACommentOnceItIsWithheld() {
        var docket = mailroom.open("SEARCH-5");
        var comment = mailroom.receive(docket, aLetter("SEARCH-5-C1").saying("My address is Rua Augusta 1."));
        awaitFound(saying(docket, "augusta"), 1);

        mailroom.withhold(comment);
        var atOnce = search.find(saying(docket, "augusta"));

        assertThat(atOnce)
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.hits()).isEmpty());
        awaitFound(saying(docket, "augusta"), 0);
    }

    @Test
    void takesCommentsWhileSearchIsAwayAndCatchesUp() {
        var docket = mailroom.open("SEARCH-6");
        engine.stop();
        try {
            mailroom.receive(docket, aLetter("SEARCH-6-C1"));

            assertThat(search.find(Query.everything(docket))).isInstanceOf(Away.class);
            assertThat(export.begin(Query.everything(docket))).isEmpty();
        } finally {
            engine.start();
        }
        assertThat(numbers(awaitFound(Query.everything(docket), 1))).containsExactly("SEARCH-6-C1");
    }

    @Test
    void writesANewIndexBesideTheOldOneWhileChangesGoOn() {
        var docket = mailroom.open("SEARCH-11");
        mailroom.receive(docket, aLetter("SEARCH-11-C1"));
        awaitFound(Query.everything(docket), 1);

        OwnAuthority.as(Role.ADMIN, reindex::run);
        IntStream.range(2, 50).forEach(number -> mailroom.receive(docket, aLetter("SEARCH-11-C" + number)));

        await().atMost(SOON).until(() -> rebuild.progress().orElseThrow().finished() != null);
        awaitFound(Query.everything(docket), 49);
    }

    @Test
    void exportsWhatThePageFindsByAnotherSpelling() {
        var docket = mailroom.open("SEARCH-22");
        mailroom.receive(docket, aLetter("SEARCH-22-C1").saying("Gymnodimines from bloom samples."));
        awaitFound(saying(docket, "gymnodimine"), 1);

        var walk = export.begin(saying(docket, "gymnodimne").by(new Ranking(false, false)))
                .orElseThrow();

        assertThat(walk.next())
                .extracting(comment -> comment.trackingNumber().value())
                .containsExactly("SEARCH-22-C1");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void tellsOfCommentsWhoseFilesAloneSayIt() {
        var docket = mailroom.open("SEARCH-23");
        var comment = mailroom.receive(docket, aLetter("SEARCH-23-C1"));
        mailroom.attach(comment, "tank.txt", "The fermenter stands beside tank twenty-three.");
        awaitFound(saying(docket, "fermenter"), 1);

        var found = export.found(saying(docket, "fermenter"), List.of(comment));
        var others = export.found(saying(docket, "fermenter"), List.of(new CommentId(comment.value() + 1)));

        assertThat(found).extracting(Comment::id).containsExactly(comment);
        assertThat(others).isEmpty();
    }

    @Test
    void exportsEverythingToTheLast() {
        var docket = mailroom.open("SEARCH-14");
        IntStream.range(0, 1_203).forEach(number -> mailroom.receive(docket, aLetter("SEARCH-14-C" + number)));
        awaitFound(Query.everything(docket), 1_203);

        var walk = export.begin(saying(docket, "remarks").by(new Ranking(false, false)))
                .orElseThrow();
        var seen = new ArrayList<String>();
        while (!walk.isOver()) {
            walk.next().forEach(comment -> seen.add(comment.trackingNumber().value()));
        }

        assertThat(walk.total()).isEqualTo(1_203);
        assertThat(seen).hasSize(1_203).doesNotHaveDuplicates();
    }
}
