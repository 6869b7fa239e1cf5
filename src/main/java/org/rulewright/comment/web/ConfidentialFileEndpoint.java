package org.rulewright.comment.web;

import java.nio.charset.StandardCharsets;
import org.rulewright.confidential.Claims;
import org.rulewright.confidential.PartId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands confidential files to the cleared staff; each time is recorded before the first byte leaves. */
@RestController
class ConfidentialFileEndpoint {

    private final Claims claims;

    ConfidentialFileEndpoint(Claims claims) {
        this.claims = claims;
    }

    /** Opened as it is sent, piece by piece; kept in no cache. */
    @GetMapping("/staff/confidential/{part:\\d{1,18}}/file")
    ResponseEntity<Resource> get(@PathVariable long part) {
        var id = new PartId(part);
        var file = claims.file(id);
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .body(new InputStreamResource(claims.open(id)));
    }
}
