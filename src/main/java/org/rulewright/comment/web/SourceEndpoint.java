package org.rulewright.comment.web;

import java.nio.charset.StandardCharsets;
import org.rulewright.comment.StaffIntake;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.comment.bundle.BundleId;
import org.rulewright.comment.bundle.Bundles;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out to staff what came by letter, mail or word of mouth, byte for byte. */
@RestController
class SourceEndpoint {

    private final StaffIntake intake;
    private final Bundles bundles;

    SourceEndpoint(StaffIntake intake, Bundles bundles) {
        this.intake = intake;
        this.bundles = bundles;
    }

    /** Whence a comment came. */
    @GetMapping("/files/sources/{number}")
    ResponseEntity<byte[]> source(@PathVariable String number) {
        var source = intake.source(new TrackingNumber(number));
        return download(source.name(), intake.content(source));
    }

    /** An item that waits to be taken in. */
    @GetMapping("/files/bundles/{bundle:\\d{1,9}}/{item:\\d{1,9}}")
    ResponseEntity<byte[]> item(@PathVariable long bundle, @PathVariable int item) {
        return download("message-" + item + ".eml", bundles.source(new BundleId(bundle), item));
    }

    /** Never shown in the page: what came may hold anything. */
    private static ResponseEntity<byte[]> download(String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
