package org.rulewright.comment.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.rulewright.comment.ahead.SentFile;
import org.rulewright.comment.ahead.SentFiles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes files from programs, one at a time, ahead of the comment that they go with. */
@RestController
class FileSending {

    private static final long MEGABYTE = 1024L * 1024L;

    private final SentFiles files;
    private final Gate gate;

    FileSending(SentFiles files, Gate gate) {
        this.files = files;
        this.gate = gate;
    }

    /** What a program learns about its file. */
    record FileAnswer(String reference, String name, String mediaType, long size, Instant expires) {

        static FileAnswer of(SentFile sent) {
            var file = sent.file();
            return new FileAnswer(sent.reference().value(), file.name(), file.mediaType(), file.size(), sent.expires());
        }
    }

    /** Keeps the body as a file of that name; what it is, its content decides. */
    @PostMapping("/api/v1/files")
    ResponseEntity<FileAnswer> take(@RequestParam String name, HttpServletRequest request) throws IOException {
        gate.pass(request, 1);
        refuseConfidential(request);
        if (request.getContentLengthLong() > files.mostMegabytes() * MEGABYTE) {
            throw tooLarge(name);
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(FileAnswer.of(files.keep(name, request.getInputStream())));
    }

    /** Whoever asks for secrecy here must not find the file in public later. */
    private static void refuseConfidential(HttpServletRequest request) {
        if (request.getParameter("confidential") != null) {
            throw new ApiRefusal(HttpStatus.UNPROCESSABLE_CONTENT, Map.of(), "comment.api.confidential");
        }
    }

    private ApiRefusal tooLarge(String name) {
        return new ApiRefusal(
                HttpStatus.CONTENT_TOO_LARGE, Map.of(), "files.refused.large", name, files.mostMegabytes());
    }
}
