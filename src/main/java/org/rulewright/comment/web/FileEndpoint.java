package org.rulewright.comment.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.rulewright.base.NotFound;
import org.rulewright.base.Sha256;
import org.rulewright.comment.AttachmentId;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Comments;
import org.rulewright.comment.FileContent;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files: to everybody those of published comments, to staff any. */
@RestController
class FileEndpoint {

    private final Comments comments;
    private final CommentDesk desk;
    private final CurrentAccount account;

    FileEndpoint(Comments comments, CommentDesk desk, CurrentAccount account) {
        this.comments = comments;
        this.desk = desk;
        this.account = account;
    }

    /** The name in the address is for readers only; each request asks anew whether the file is public. */
    @GetMapping("/files/{id:\\d{1,18}}/{name}")
    ResponseEntity<byte[]> get(@PathVariable long id, @PathVariable String name) {
        var file = find(new AttachmentId(id));
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePrivate())
                .eTag("\"" + Sha256.of(file.bytes()) + "\"")
                .body(file.bytes());
    }

    private FileContent find(AttachmentId id) {
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
