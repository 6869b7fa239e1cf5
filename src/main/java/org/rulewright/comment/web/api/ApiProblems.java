package org.rulewright.comment.web.api;

import java.util.Locale;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Fault;
import org.rulewright.comment.share.OverShare;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what the API refuses in a way that a program can act on and its programmer can read. */
@RestControllerAdvice(
        assignableTypes = {CommentEndpoint.class, BatchEndpoint.class, FileSending.class, ReadEndpoint.class})
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ApiProblems {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    /** One thing to be put right: where, as a JSON pointer into what was sent, which, and what to do. */
    record NamedFault(String field, String key, String message) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        var problem = of(refusal, locale);
        var answer = ResponseEntity.status(problem.getStatus());
        if (refusal instanceof OverShare over) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(Math.max(1, over.retryAfter().toSeconds())));
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** The problem that a refusal is. */
    ProblemDetail of(Refusal refusal, Locale locale) {
        return switch (refusal) {
            case ApiRefusal known -> known(known, locale);
            case FaultyComment faulty -> faulty(faulty, locale);
            case OverShare over -> over(over, locale);
            case NotFound unknown -> problem(HttpStatus.NOT_FOUND, unknown, locale);
            case Refusal used
            when used.key().equals("comment.refused.keyUsed") -> problem(HttpStatus.CONFLICT, used, locale);
            case Refusal large
            when large.key().equals("files.refused.large") -> problem(HttpStatus.CONTENT_TOO_LARGE, large, locale);
            default -> problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal, locale);
        };
    }

    private ProblemDetail known(ApiRefusal refusal, Locale locale) {
        var problem = problem(refusal.status(), refusal, locale);
        refusal.facts().forEach(problem::setProperty);
        return problem;
    }

    private ProblemDetail faulty(FaultyComment refusal, Locale locale) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal, locale);
        problem.setProperty(
                "faults",
                refusal.faults().stream().map(fault -> named(fault, locale)).toList());
        return problem;
    }

    private ProblemDetail over(OverShare refusal, Locale locale) {
        var problem = problem(HttpStatus.TOO_MANY_REQUESTS, refusal, locale);
        problem.setProperty("challenge", refusal.challenge());
        problem.setProperty("bits", refusal.bits());
        return problem;
    }

    private NamedFault named(Fault fault, Locale locale) {
        var message = messages.getMessage(fault.key(), fault.arguments().toArray(), fault.key(), locale);
        return new NamedFault(FaultPointer.of(fault.field()), fault.key(), String.valueOf(message));
    }

    private ProblemDetail problem(HttpStatus status, Refusal refusal, Locale locale) {
        var words = messages.getMessage(refusal.key(), refusal.arguments(), refusal.key(), locale);
        var problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("key", refusal.key());
        return problem;
    }
}
