package org.rulewright.comment.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.comment.IdempotencyKey;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes comments from programs. */
@RestController
class CommentEndpoint {

    private final RequestJson json;
    private final Submissions submissions;
    private final Gate gate;

    CommentEndpoint(RequestJson json, Submissions submissions, Gate gate) {
        this.json = json;
        this.submissions = submissions;
        this.gate = gate;
    }

    /** Takes one comment in; the same key again gives the same answer, and nothing twice. */
    @PostMapping(path = "/api/v1/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TakenAnswer> take(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request)
            throws IOException {
        gate.pass(request, 1);
        var named = key(key);
        var taking = submissions.take(json.read(request.getInputStream()), named);
        var answer = TakenAnswer.of(taking.receipt(), address(request));
        return ResponseEntity.status(taking.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(answer.receipt()))
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    /** The key as a rule wants it; refuses a missing one and one that could be guessed. */
    static IdempotencyKey key(@Nullable String key) {
        if (key == null) {
            throw new ApiRefusal(
                    HttpStatus.BAD_REQUEST, Map.of("header", "Idempotency-Key"), "comment.api.key.missing");
        }
        try {
            return new IdempotencyKey(key);
        } catch (Refusal refusal) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, Map.of("header", "Idempotency-Key"), refusal.key());
        }
    }

    private static String address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }
}
