package org.rulewright.synthesis.triage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Status;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.triage.Among;
import org.rulewright.synthesis.triage.TriageDesk;
import org.rulewright.synthesis.triage.TriageFilter;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.rulewright.synthesis.triage.TriageOrder;
import org.rulewright.synthesis.triage.TriageRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** The way from triage through its comments at the desk. */
@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class TriageWalkTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    TriageDesk desk;

    Rulemaking rulemaking;
    List<TriageRow> rows;

    @BeforeEach
    void receiveSomeComments() {
        rulemaking = new Rulemaking(portal);
        for (var number = 1; number <= 3; number++) {
            rulemaking.published(other(number));
            rulemaking.published(letter());
        }
        rulemaking.comment(Status.WAITING, other(4));
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        rulemaking.analyst(() -> desk.behind(rulemaking.docket().id())) == 0);
        var filter = TriageFilter.all(rulemaking.docket().id())
                .among(Among.ALONE)
                .only(Only.UNREAD)
                .standing(Status.PUBLISHED);
        rows = rulemaking.analyst(() -> desk.page(filter, TriageOrder.RISING, Optional.empty(), 10));
        assertThat(rows).hasSize(3);
    }

    @Test
    void leadsOnThroughWhatTheFilterLetsThroughWhateverIsReadMeanwhile() {
        open("staff/triage?docket=" + rulemaking.docket().number() + "&among=alone&only=unread&comment=" + number(0));

        open(way("e"));
        open(way("j"));
        assertThat(way("j")).contains("comment=" + number(2));
        open(way("j"));
        assertThat(ways("j")).isEmpty();
        open(way("k"));

        assertThat(way("k")).contains("comment=" + number(0));
        assertThat(way("b"))
                .startsWith("staff/triage?")
                .contains(
                        "docket=" + rulemaking.docket().number(), "among=alone", "only=unread", "comment=" + number(1));
    }

    @Test
    void goesOnThroughTheNextPage() {
        var walk = "among=alone&comments=%d&next=%s"
                .formatted(
                        rows.getFirst().comment().value(),
                        rows.getFirst().key(TriageOrder.RISING).words());
        open("staff/synthesis?docket=%s&comment=%s&walk=%s"
                .formatted(rulemaking.docket().number(), number(0), URLEncoder.encode(walk, StandardCharsets.UTF_8)));
        assertThat(ways("k")).isEmpty();

        open(way("j"));

        assertThat(way("k")).contains("comment=" + number(0));
        assertThat(way("j")).contains("comment=" + number(2));
        assertThat(way("b")).contains("after=");
    }

    @Test
    void leavesOutWhatTheAddressSaysWithoutMeaning() {
        open("staff/synthesis?docket=%s&comment=%s&walk=comments%%3Dx.%d%%26next%%3Dy"
                .formatted(rulemaking.docket().number(), number(0), Long.MAX_VALUE));

        assertThat(ways("j")).isEmpty();
        assertThat(ways("b")).hasSize(1);
        assertThat(TriageWalk.of("only=%zz", "D")).isEqualTo(TriageWalk.of("", "D"));
    }

    private String number(int place) {
        return rulemaking
                .analyst(() -> portal.getBean(CommentDesk.class)
                        .all(List.of(rows.get(place).comment())))
                .stream()
                .map(Comment::trackingNumber)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String way(String key) {
        assertThat(ways(key)).hasSize(1);
        return ways(key).getFirst();
    }

    private static List<String> ways(String key) {
        return _find(
                        Anchor.class,
                        spec -> spec.withPredicate(
                                link -> key.equals(link.getElement().getAttribute("data-key"))))
                .stream()
                .map(Anchor::getHref)
                .toList();
    }
}
