package org.rulewright.comment.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.rulewright.base.NotFound;
import org.rulewright.comment.AttachedFile;
import org.rulewright.comment.AttachmentId;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Comments;
import org.rulewright.files.FileReadings;
import org.rulewright.files.StoredFiles;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files and their pages: to everybody those of published comments, to staff any. */
@RestController
class FileEndpoint {

    private final Comments comments;
    private final CommentDesk desk;
    private final StoredFiles files;
    private final FileReadings readings;
    private final CurrentAccount account;

    FileEndpoint(
            Comments comments, CommentDesk desk, StoredFiles files, FileReadings readings, CurrentAccount account) {
        this.comments = comments;
        this.desk = desk;
        this.files = files;
        this.readings = readings;
        this.account = account;
    }

    /** The name in the address is for readers only; each request asks anew whether the file is public. */
    @GetMapping("/files/{id:\\d{1,18}}/{name}")
    ResponseEntity<Resource> get(@PathVariable long id, @PathVariable String name, HttpMethod method) {
        var file = find(new AttachmentId(id));
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        var answer = answer(file.content().value())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        return method.equals(HttpMethod.HEAD)
                ? answer.contentLength(file.size()).build()
                : answer.body(new FileResource(files, file));
    }

    /** A page of the file as a picture. */
    @GetMapping("/files/{id:\\d{1,18}}/pages/{page:\\d{1,6}}.png")
    ResponseEntity<byte[]> page(@PathVariable long id, @PathVariable int page) {
        var file = find(new AttachmentId(id));
        var picture = readings.picture(file.content(), page).orElseThrow(() -> new NotFound("comment.file.unknown"));
        return answer(file.content() + "-" + page)
                .contentType(MediaType.IMAGE_PNG)
                .body(picture);
    }

    private static ResponseEntity.BodyBuilder answer(String tag) {
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePrivate())
                .eTag("\"" + tag + "\"");
    }

    private AttachedFile find(AttachmentId id) {
        try {
            return comments.file(id);
        } catch (NotFound hidden) {
            if (account.isOneOf(Role.MODERATOR, Role.ANALYST, Role.APPROVER, Role.ADMIN)) {
                return desk.file(id);
            }
            throw hidden;
        }
    }
}
