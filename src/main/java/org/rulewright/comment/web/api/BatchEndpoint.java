package org.rulewright.comment.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Takes the comments of a campaign in one request: a comment a line, an answer a line, each for itself. */
@RestController
class BatchEndpoint {

    static final String LINES = "application/x-ndjson";
    static final int MOST_LINES = 1_000;
    private static final int MOST_MEGABYTES = 10;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(BatchEndpoint.class);

    private final RequestJson requests;
    private final Submissions submissions;
    private final ApiProblems problems;
    private final Gate gate;
    private final JsonMapper json;

    BatchEndpoint(RequestJson requests, Submissions submissions, ApiProblems problems, Gate gate, JsonMapper json) {
        this.requests = requests;
        this.submissions = submissions;
        this.problems = problems;
        this.gate = gate;
        this.json = json;
    }

    /**
     * What became of one line.
     *
     * @param line its number, from 1
     * @param status as a request of its own would have had
     * @param comment null where it was refused
     * @param problem null where it was taken in
     */
    record LineAnswer(
            int line,
            int status,
            @Nullable TakenAnswer comment,
            @Nullable ProblemDetail problem) {}

    /** Answers each line as soon as it is done; a line that is refused stops no other. */
    @PostMapping(path = "/api/v1/comments:batch", consumes = LINES)
    void take(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        var lines = lines(request);
        gate.pass(request, lines.size());
        var portal = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        response.setContentType(LINES + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = response.getOutputStream();
        for (var number = 1; number <= lines.size(); number++) {
            out.write(json.writeValueAsBytes(answer(number, lines.get(number - 1), portal, locale)));
            out.write('\n');
            out.flush();
        }
    }

    private LineAnswer answer(int number, byte[] line, String portal, Locale locale) {
        try {
            var sent = requests.read(line, SentLine.class);
            var comment = sent.comment();
            if (comment == null) {
                throw new ApiRefusal(
                        HttpStatus.BAD_REQUEST, Map.of("field", "/comment"), "comment.api.kind", "/comment");
            }
            var taking = submissions.take(comment, CommentEndpoint.key(sent.key()));
            var status = taking.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
            return new LineAnswer(number, status.value(), TakenAnswer.of(taking.receipt(), portal), null);
        } catch (Refusal refusal) {
            var problem = problems.of(refusal, locale);
            return new LineAnswer(number, problem.getStatus(), null, problem);
        } catch (RuntimeException e) {
            LOG.error("Line {} of a batch failed", number, e);
            var problem = problems.of(
                    new ApiRefusal(HttpStatus.INTERNAL_SERVER_ERROR, Map.of(), "comment.api.batch.failed"), locale);
            return new LineAnswer(number, problem.getStatus(), null, problem);
        }
    }

    /** Reads the whole request first, so that a sender who does not read the answers yet is not waited for. */
    private static List<byte[]> lines(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ApiRefusal(
                    HttpStatus.CONTENT_TOO_LARGE, Map.of(), "comment.api.batch.large", MOST_LINES, MOST_MEGABYTES);
        }
        var lines = new ArrayList<byte[]>();
        var line = new ByteArrayOutputStream();
        for (var sign : bytes) {
            if (sign == '\n') {
                keep(line, lines);
            } else {
                line.write(sign);
            }
        }
        keep(line, lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, Map.of(), "comment.api.batch.lines", MOST_LINES);
        }
        return lines;
    }

    private static void keep(ByteArrayOutputStream line, List<byte[]> lines) {
        if (line.size() > 0 && !line.toString(StandardCharsets.UTF_8).isBlank()) {
            lines.add(line.toByteArray());
        }
        line.reset();
    }
}
