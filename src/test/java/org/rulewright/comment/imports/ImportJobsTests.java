package org.rulewright.comment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rulewright.PortalTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.Comments;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.FreshHome;
import org.springframework.beans.factory.annotation.Autowired;

/** That an import which a restart cut off goes on where it was, and doubles nothing. */
@PortalTest
class ImportJobsTests {

    private static final int COMMENTS = 2_500;
    private static final Path HOME = Path.of(FreshHome.FOLDER, "imports").toAbsolutePath();

    @TempDir
    Path folder;

    @Autowired
    ImportJobs jobs;

    @Autowired
    ImportJobStore store;

    @Autowired
    RegulationsImport imports;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    /** The portal dies. */
    private static final class Cut extends RuntimeException {}

    @Test
    void goesOnFromTheLastBatchThatWasCommitted() throws Exception {
        var file = written("RESUME-2022-0001");
        var task = new ImportJobStore.Task(Secret.fresh().value(), "resume.csv", file, "admin", SourceStamp.of(file));
        store.add(task, HOME);
        cutOff(task);

        var before = store.unfinished(HOME).stream()
                .filter(left -> left.task().id().equals(task.id()))
                .findFirst()
                .orElseThrow();
        jobs.goOn();

        assertThat(before.start().position()).isEqualTo(1_000);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(OwnAuthority.as(Role.ADMIN, () -> jobs.find(task.id())))
                        .hasValueSatisfying(job -> assertThat(job.isOver()).isTrue()));
        var report = store.find(task.id()).orElseThrow().report();
        assertThat(Objects.requireNonNull(report).comments()).isEqualTo(COMMENTS);
        assertThat(report.changed()).isEqualTo(COMMENTS);
        assertThat(comments.ledger(dockets.get("RESUME-2022-0001").id()).received())
                .isEqualTo(COMMENTS);
    }

    @Test
    void beginsAgainWhereTheSourceIsAnotherOne() throws Exception {
        var file = written("RESUME-2022-0002");
        var task = new ImportJobStore.Task(Secret.fresh().value(), "resume.csv", file, "admin", SourceStamp.of(file));
        store.add(task, HOME);
        cutOff(task);
        Files.writeString(file, Files.readString(file).replace("Words 7.", "Other words 7."));

        jobs.goOn();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(store.find(task.id()).orElseThrow().report()).isNotNull());
        assertThat(comments.ledger(dockets.get("RESUME-2022-0002").id()).received())
                .isEqualTo(COMMENTS);
    }

    private void cutOff(ImportJobStore.Task task) {
        var progress = new ImportProgress() {
            @Override
            public void reached(long done, long all) {}

            @Override
            public void settled(ImportStart here) {
                store.reached(task.id(), here);
                throw new Cut();
            }
        };
        try {
            OwnAuthority.as(Role.ADMIN, () -> imports.run(task.path(), progress));
        } catch (Cut _) {
            assertThat(store.find(task.id()).orElseThrow().report()).isNull();
        }
    }

    private Path written(String docket) throws Exception {
        var file = folder.resolve(docket + ".csv");
        var lines =
                new StringBuilder("Document ID,Agency ID,Docket ID,Document Type,Posted Date,Received Date,Comment\n");
        IntStream.rangeClosed(1, COMMENTS)
                .forEach(number -> lines.append(
                        "%1$s-%2$d,RESUME,%1$s,Public Submission,2022-06-01T00:00Z,2022-06-01T00:00Z,Words %2$d.\n"
                                .formatted(docket, number)));
        return Files.writeString(file, lines);
    }
}
