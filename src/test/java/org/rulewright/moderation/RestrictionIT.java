package org.rulewright.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Comments;
import org.rulewright.comment.RedactionDesk;
import org.rulewright.identity.Role;
import org.rulewright.platform.SearchEngine;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.Workbench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Words that are redacted after everybody could read them are gone everywhere, at once or within seconds. */
class RestrictionIT extends UiTest {

    private static final String CANARY = "quetzalwren";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Moderation moderation;

    @Autowired
    RedactionDesk desk;

    @Autowired
    Comments comments;

    @Autowired
    SearchEngine engine;

    @LocalServerPort
    int port;

    Rulemaking rulemaking;
    Comment comment;

    @BeforeEach
    void publishExcerptAndAnswer() {
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled under this entry."),
                        List.of("All toxins are controlled under this entry."));
        comment = rulemaking.published(
                "Please read this. Call Dana " + CANARY + " about it, soon.", "Names matter, says " + CANARY + ".");
        var body = comment.body();
        var start = body.indexOf("Call");
        mark(new Excerpt.Span(start, body.indexOf(" about")));
        mark(new Excerpt.Span(body.indexOf(CANARY), body.indexOf(CANARY) + CANARY.length()));
        var concern = rulemaking.concern("Names");
        rulemaking.file(concern, comment);
        var changes = Set.of(rulemaking.chain().changes().getFirst().id());
        rulemaking.answer(concern, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", changes, false));
        var sheet = rulemaking.as(
                Role.APPROVER,
                () -> portal.getBean(Clearing.class).sheet(rulemaking.docket().id()));
        rulemaking.approverDoes(
                () -> portal.getBean(Clearing.class).publish(rulemaking.docket().id(), sheet.read()));
    }

    @Test
    void takesTheWordsOutOfEverythingThatWasMadeOfThem() {
        await().atMost(Duration.ofSeconds(60)).until(this::isInTheIndex);
        assertThat(pages()).anyMatch(page -> page.contains(CANARY));

        redactTheCanary();

        await().atMost(Duration.ofSeconds(10)).until(() -> !isInTheIndex());
        assertThat(pages()).noneMatch(page -> page.contains(CANARY));
        assertThat(plainAddresses()).noneMatch(page -> page.contains(CANARY));
        assertThat(pages().findFirst().orElseThrow()).contains("[personal data]");
        assertThat(rulemaking.excerpts())
                .extracting(Excerpt::quote)
                .containsExactlyInAnyOrder("Names matter, says [personal data].", "Call Dana [personal data]");
    }

    @Test
    void bringsTheWordsBackToTheLetterByUndoing() {
        var decision = redactTheCanary();

        rulemaking.as(Role.MODERATOR, () -> moderation.undo(decision));

        var again = rulemaking.seen(comment.trackingNumber());
        assertThat(again.body()).isEqualTo(comment.body());
        assertThat(again.points()).isEqualTo(comment.points());
        assertThat(again.gaps()).isEmpty();
        assertThat(again.isPublic()).isTrue();
        assertThat(rulemaking.excerpts())
                .extracting(Excerpt::quote)
                .containsExactlyInAnyOrder("Names matter, says " + CANARY + ".", "Call Dana " + CANARY, CANARY);
    }

    private void mark(Excerpt.Span span) {
        rulemaking.analystDoes(() -> portal.getBean(Workbench.class).mark(comment, span));
    }

    private DecisionId redactTheCanary() {
        var texts = CommentTexts.of(comment);
        var marks = texts.entrySet().stream()
                .filter(text -> text.getValue().contains(CANARY))
                .map(text -> new Mark(
                        text.getKey(),
                        text.getValue().indexOf(CANARY),
                        text.getValue().indexOf(CANARY) + CANARY.length(),
                        Ground.PERSONAL_DATA))
                .toList();
        return rulemaking.as(Role.MODERATOR, () -> moderation.publish(comment, marks));
    }

    /** What the public pages show, the comment's own first. */
    private Stream<String> pages() {
        var docket = "dockets/" + rulemaking.docket().number();
        return Stream.of(
                        "comments/" + comment.trackingNumber(),
                        docket,
                        docket + "/text",
                        docket + "/comments",
                        docket + "/comments?q=Dana",
                        docket + "/responses",
                        "search?q=Dana")
                .map(address -> {
                    open(address);
                    return UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .getFirst()
                            .getElement()
                            .getTextRecursively();
                });
    }

    /** What plain HTTP hands out about the docket. */
    private Stream<String> plainAddresses() {
        var docket = rulemaking.docket().number();
        return Stream.of(
                        "/data/" + docket + ".csv",
                        "/data/" + docket + ".json",
                        "/data/" + docket + "/withheld.csv",
                        "/api/v1/dockets/" + docket + "/comments",
                        "/fragments/" + docket + "/text/2")
                .map(this::body);
    }

    private boolean isInTheIndex() {
        return engine.address()
                .map(address -> get(URI.create(address + "/_all/_search?q=" + CANARY + "%20AND%20docket:%22"
                        + rulemaking.docket().number() + "%22")))
                .filter(answer -> answer.contains(comment.trackingNumber().value()))
                .isPresent();
    }

    private String body(String path) {
        return get(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String get(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
