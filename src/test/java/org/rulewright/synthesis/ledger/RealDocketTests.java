package org.rulewright.synthesis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rulewright.PortalTest;
import org.rulewright.campaign.grouping.Arrivals;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Status;
import org.rulewright.comment.imports.RegulationsImport;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Answers;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Drafts;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Workbench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real docket, from its import to published answers: each comment read, what it says filed, every concern answered. */
@PortalTest
class RealDocketTests {

    private static final Path DATA = Path.of(System.getProperty("rulewright.test-data", "../shared/data"));
    private static final String NUMBER = "CMS-2022-9163";
    private static final int RECEIVED = 647;
    private static final String ADDED = "What signers add to letters that they share";

    /** What commenters speak of, by a word that shows it. */
    private static final Map<String, Pattern> SUBJECTS = new LinkedHashMap<>();

    static {
        SUBJECTS.put("One directory for all", sentenceWith("single|national directory|centralized|one directory"));
        SUBJECTS.put("The burden of keeping it right", sentenceWith("burden|administrative"));
        SUBJECTS.put("Wrong and old entries", sentenceWith("inaccura|outdated|accura"));
        SUBJECTS.put("What patients need to find", sentenceWith("patient|consumer|beneficiar"));
    }

    @Autowired
    RegulationsImport source;

    @Autowired
    Dockets dockets;

    @Autowired
    Comments comments;

    @Autowired
    CommentDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    Workbench workbench;

    @Autowired
    Concerns concerns;

    @Autowired
    Drafts drafts;

    @Autowired
    CommentReadings readings;

    @Autowired
    LedgerDesk ledger;

    @Autowired
    Clearing clearing;

    @Autowired
    Answers answers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private final Map<ConcernId, List<ExcerptId>> filed = new LinkedHashMap<>();
    private final Map<ExcerptId, CommentId> saidIn = new HashMap<>();
    private final Map<ConcernId, Set<CommentId>> speakers = new LinkedHashMap<>();

    @Test
    void isWorkedThroughToPublishedAnswersWithALedgerThatAddsUp() throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("cms-2022-0163")), "the real docket is not in the data folder");
        var docket = importAsANewDocket();
        assertAddsUp(docket);

        everyCommentIsReadAndFiled(docket);
        whatSignersAddIsFiled(docket);
        var waiting = new ArrayList<>(filed.keySet());
        answer(waiting.removeFirst());
        assertThatThrownBy(() -> publish(docket)).hasMessage("synthesis.refused.missing");
        waiting.forEach(this::answer);
        assertThat(balance(docket).open()).isEmpty();
        publish(docket);

        assertAddsUp(docket);
        assertThat(answers.published(docket))
                .hasSize(SUBJECTS.size() + 1)
                .allSatisfy(answered -> assertThat(answered.said().excerpts())
                        .isEqualTo(filed.getOrDefault(answered.concern().id(), List.of())
                                .size()));
        var heard = published(docket).stream()
                .filter(comment -> answers.ofComment(comment.id()).stream()
                        .anyMatch(fate -> !fate.concerns().isEmpty()))
                .count();
        assertThat(heard)
                .isEqualTo(speakers.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .count());
    }

    @BeforeEach
    void employ() {
        for (var role : List.of(Role.ANALYST, Role.APPROVER)) {
            var name = name(role);
            var account = new NewAccount(name, name, role, "a-long-password-" + name, false);
            OwnAuthority.as(Role.ADMIN, () -> accounts.put(account));
        }
    }

    private static String name(Role role) {
        return "real-" + role.name().toLowerCase(Locale.ROOT);
    }

    /** Under another number, since other tests import the same docket and expect it untouched. */
    private DocketId importAsANewDocket() throws IOException {
        var from = DATA.resolve("cms-2022-0163");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                var to = folder.resolve(from.relativize(file).toString().replace("2022-0163", "2022-9163"));
                Files.createDirectories(to.getParent());
                Files.writeString(to, Files.readString(file).replace("CMS-2022-0163", NUMBER));
            }
        }
        var report = OwnAuthority.as(Role.ADMIN, () -> source.run(folder, (_, _) -> {}));
        assertThat(report.comments()).isEqualTo(RECEIVED);
        return dockets.get(NUMBER).id();
    }

    private void everyCommentIsReadAndFiled(DocketId docket) {
        asAnalyst(() -> {
            var opened = new LinkedHashMap<ConcernId, Pattern>();
            SUBJECTS.forEach(
                    (title, sentence) -> opened.put(concerns.open(docket, new NewConcern(null, title, "")), sentence));
            for (var comment : published(docket)) {
                opened.forEach((concern, sentence) -> mark(comment, sentence, concern));
                readings.read(List.of(comment.id()));
            }
        });
    }

    /** The portal marks what letters add to their campaigns once it has grouped them; an analyst files each. */
    private void whatSignersAddIsFiled(DocketId docket) {
        await().atMost(Duration.ofMinutes(2)).until(() -> arrivals.waiting(docket) == 0 && toBeLookedAt(docket) == 0);
        asAnalyst(() -> {
            var concern = concerns.open(docket, new NewConcern(null, ADDED, ""));
            var marks =
                    workbench.marks(published(docket).stream().map(Comment::id).toList());
            marks.excerpts().stream()
                    .filter(excerpt -> marks.above(excerpt).isEmpty())
                    .forEach(excerpt -> file(excerpt.id(), excerpt.comment(), concern));
        });
        assertThat(filed.keySet()).hasSize(SUBJECTS.size() + 1);
    }

    private long toBeLookedAt(DocketId docket) {
        return database.sql("select count(*) from addition_queue where docket_id = :docket")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    private void file(ExcerptId excerpt, CommentId comment, ConcernId concern) {
        workbench.file(excerpt, concern);
        saidIn.put(excerpt, comment);
        filed.computeIfAbsent(concern, _ -> new ArrayList<>()).add(excerpt);
        speakers.computeIfAbsent(concern, _ -> new LinkedHashSet<>()).add(comment);
    }

    private void mark(Comment comment, Pattern sentence, ConcernId concern) {
        var said = sentence.matcher(comment.body());
        if (said.find()) {
            var excerpt = workbench.mark(comment, new Excerpt.Span(said.start(), said.end()));
            file(excerpt, comment.id(), concern);
        }
    }

    private void answer(ConcernId concern) {
        var heard = new HashSet<CommentId>();
        var cited = filed.getOrDefault(concern, List.of()).stream()
                .filter(excerpt -> heard.add(saidIn.getOrDefault(excerpt, new CommentId(0))))
                .limit(3)
                .map(excerpt -> "[" + excerpt.value() + "]")
                .toList();
        var summary = "Several commenters spoke of it " + String.join(" ", cited) + ".";
        var words =
                new ResponseDraft(summary, "We have taken it into account.", Disposition.NOTED, "", Set.of(), false);
        asAnalyst(() -> drafts.save(concern, Drafts.NONE, words));
    }

    private void publish(DocketId docket) {
        OwnAuthority.as(name(Role.APPROVER), Role.APPROVER, () -> {
            clearing.publish(docket);
            return true;
        });
    }

    private void assertAddsUp(DocketId docket) {
        var sum = balance(docket).ledger();
        assertThat(sum.addsUp()).isTrue();
        assertThat(sum.received()).isEqualTo(RECEIVED);
        assertThat(sum.of(Status.PUBLISHED)).isEqualTo(RECEIVED - 1L);
        assertThat(sum.of(Status.WITHDRAWN)).isEqualTo(1);
    }

    private Balance balance(DocketId docket) {
        return OwnAuthority.as(Role.ANALYST, () -> ledger.balance(docket));
    }

    private List<Comment> published(DocketId docket) {
        var ids = OwnAuthority.as(Role.ADMIN, () -> desk.idsAfter(docket, new CommentId(0), RECEIVED));
        return comments.all(ids);
    }

    private static void asAnalyst(Runnable work) {
        OwnAuthority.as(name(Role.ANALYST), Role.ANALYST, () -> {
            work.run();
            return true;
        });
    }

    private static Pattern sentenceWith(String words) {
        return Pattern.compile("[^.!?\\n]{0,300}(?:" + words + ")[^.!?\\n]{0,300}", Pattern.CASE_INSENSITIVE);
    }
}
