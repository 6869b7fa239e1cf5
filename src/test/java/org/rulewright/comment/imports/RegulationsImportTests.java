package org.rulewright.comment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Page;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Dockets;
import org.rulewright.files.FileReadings;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class RegulationsImportTests {

    private static final Path SAMPLES = Path.of(System.getProperty("rulewright.test-data", "../shared/data"));

    @Autowired
    FileReadings readings;

    @Autowired
    RegulationsImport source;

    @Autowired
    Dockets dockets;

    @Autowired
    Comments comments;

    @Autowired
    CommentDesk desk;

    @TempDir
    Path folder;

    @Test
    void takesOverARealDocketWhole() {
        var report = run(sample("cms-2022-0163"));
        var docket = dockets.get("CMS-2022-0163");
        var ledger = comments.ledger(docket.id());

        assertThat(report.bad()).isEmpty();
        assertThat(report.comments()).isEqualTo(647);
        assertThat(ledger.received()).isEqualTo(647);
        assertThat(ledger.of(Status.PUBLISHED)).isEqualTo(646);
        assertThat(ledger.of(Status.WITHDRAWN)).isEqualTo(1);
        assertThat(docket.title())
                .isEqualTo("Request for Information; National Directory of Healthcare Providers & Services");
        assertThat(run(sample("cms-2022-0163")).changed()).isZero();
    }

    @Test
    void takesOverARealBulkDownload() {
        var report = run(sample("cms-2025-0050"));
        var docket = dockets.get("CMS-2025-0050");

        assertThat(report.bad()).isEmpty();
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(488);
        assertThat(docket.title()).isEqualTo("Request for Information: Health Technology Ecosystem");
        assertThat(docket.periods()).singleElement().satisfies(period -> {
            assertThat(period.opens()).isEqualTo("2025-05-16T04:00:00Z");
            assertThat(period.closes()).isEqualTo("2025-06-17T04:00:00Z");
        });
        assertThat(comments.participation(docket.id())).containsKeys("HEALTH", "INDUSTRY", "GOVERNMENT", "INDIVIDUAL");
    }

    @Test
    void bringsFilesAlongThatLieBesideTheirComment() {
        run(sample("fsis-2025-0001"));

        var comment = comments.get(new TrackingNumber("FSIS-2025-0001-0002"));

        assertThat(comment.attachments()).singleElement().satisfies(file -> {
            assertThat(file.isHeld()).isTrue();
            assertThat(comments.file(file.id()).mediaType()).isEqualTo("application/pdf");
            assertThat(readings.pages(comments.file(file.id()).content())).isNotEmpty();
        });
        assertThat(comment.submitter().shownName()).isEqualTo("American Pastured Poultry Producers Association");
    }

    @Test
    void reportsABadRecordAndGoesOn() throws IOException {
        write("comments/broken.json", "{\"data\": {");
        write("comments/deep.json", "[".repeat(200));
        write("comments/nameless.json", comment("", "words"));
        write("comments/other.json", "{\"clusters\": []}");
        write("comments/good.json", comment("BAD-2024-0001-0002", "words"));
        write("notes.doc", "a note");
        Files.createSymbolicLink(folder.resolve("passwords.json"), Path.of("/etc/passwd"));

        var report = run(folder);

        assertThat(report.comments()).isEqualTo(1);
        assertThat(report.bad())
                .extracting(ImportProblem::file)
                .containsExactlyInAnyOrder("comments/broken.json", "comments/deep.json", "comments/nameless.json");
        assertThat(report.skipped())
                .extracting(ImportProblem::file)
                .containsExactlyInAnyOrder("comments/other.json", "notes.doc", "passwords.json");
    }

    @Test
    void bringsAChangedCommentUpToDateAndLeavesAWithdrawnOneWithdrawn() throws IOException {
        write("a.json", comment("UPD-2024-0001-0002", "before"));
        write(
                "b.json",
                comment("UPD-2024-0001-0003", "taken back").replace("\"withdrawn\": false", "\"withdrawn\": true"));
        run(folder);
        write("a.json", comment("UPD-2024-0001-0002", "after"));
        write("b.json", comment("UPD-2024-0001-0003", "back again"));

        var report = run(folder);

        assertThat(report.changed()).isEqualTo(2);
        assertThat(comments.get(new TrackingNumber("UPD-2024-0001-0002")).body())
                .isEqualTo("after");
        assertThat(everyComment("UPD-2024-0001"))
                .extracting(comment -> comment.standing().status())
                .containsExactlyInAnyOrder(Status.PUBLISHED, Status.WITHDRAWN);
    }

    @Test
    void leavesADecisionOfOurModeratorsAlone() throws IOException {
        write("a.json", comment("MOD-2024-0001-0002", "before"));
        run(folder);
        OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(desk.get(new TrackingNumber("MOD-2024-0001-0002")), Status.WITHHELD, "Personal data");
            return true;
        });
        write("a.json", comment("MOD-2024-0001-0002", "after"));

        run(folder);

        assertThat(everyComment("MOD-2024-0001"))
                .extracting(comment -> comment.standing().status())
                .containsExactly(Status.WITHHELD);
    }

    @Test
    void keepsScriptsInEveryFieldAsWordsAndTakesNoScriptForAnAddress() throws IOException {
        var attack = "<script>alert(1)</script>";
        write(
                "a.json",
                comment("XSS-2024-0001-0002", "Before <script>alert(1)</script><br/>after")
                        .replace("\"Ann\"", "\"" + attack + "Ann\"")
                        .replace("https://downloads.example/file.pdf", "javascript:alert(1)"));

        run(folder);
        var comment = comments.get(new TrackingNumber("XSS-2024-0001-0002"));

        assertThat(comment.body()).isEqualTo("Before\nafter");
        assertThat(comment.attachments()).isEmpty();
        assertThat(comment.submitter().kind()).isEqualTo(SubmitterKind.INDIVIDUAL);
    }

    @Test
    void unpacksAZipFileAndNothingOutsideOfItsFolder() throws IOException {
        var zip = folder.resolve("docket.zip");
        try (var entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            entries.putNextEntry(new ZipEntry("../../escaped.json"));
            entries.write(comment("ZIP-2024-0001-0009", "outside").getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("comments/inside.json"));
            entries.write(comment("ZIP-2024-0001-0002", "inside").getBytes(StandardCharsets.UTF_8));
        }

        var report = run(zip);

        assertThat(report.comments()).isEqualTo(1);
        assertThat(report.skipped()).extracting(ImportProblem::file).containsExactly("../../escaped.json");
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> source.run(folder, (_, _) -> {}))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void refusesAPathWhereNothingIs() {
        assertThatThrownBy(() -> run(folder.resolve("nowhere"))).isInstanceOf(Refusal.class);
    }

    private ImportReport run(Path path) {
        return OwnAuthority.as(Role.ADMIN, () -> source.run(path, (_, _) -> {}));
    }

    private List<Comment> everyComment(String docket) {
        var id = dockets.get(docket).id();
        return OwnAuthority.as(Role.ADMIN, () -> desk.page(id, Set.of(Status.values()), new Page(0, 100)));
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static Path sample(String name) {
        var path = SAMPLES.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(path), () -> "skipped: there is no " + path);
        return path;
    }

    private static String comment(String id, String words) {
        var docket = id.isEmpty() ? "" : id.substring(0, id.lastIndexOf('-'));
        return """
                {"data": {"id": "%s", "type": "comments", "attributes": {
                  "docketId": "%s", "agencyId": "TST", "comment": "%s", "firstName": "Ann", "lastName": "Other",
                  "receiveDate": "2024-02-01T05:00:00Z", "postedDate": "2024-02-02T05:00:00Z", "withdrawn": false}},
                 "included": [{"attributes": {"title": "file", "fileFormats": [
                  {"fileUrl": "https://downloads.example/file.pdf", "format": "pdf", "size": 5}]}}]}
                """.formatted(id, docket, words);
    }
}
