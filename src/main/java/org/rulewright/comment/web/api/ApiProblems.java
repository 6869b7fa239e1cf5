package org.rulewright.comment.web.api;

import java.util.Locale;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Fault;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what the API refuses in a way that a program can act on and its programmer can read. */
@RestControllerAdvice(assignableTypes = CommentEndpoint.class)
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ApiProblems {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    /** One thing to be put right: where, as a JSON pointer into what was sent, and what to do. */
    record NamedFault(String field, String message) {}

    @ExceptionHandler
    ProblemDetail refused(ApiRefusal refusal, Locale locale) {
        var problem = problem(refusal.status(), refusal, locale);
        refusal.facts().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail faulty(FaultyComment refusal, Locale locale) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal, locale);
        problem.setProperty(
                "faults",
                refusal.faults().stream().map(fault -> named(fault, locale)).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal, Locale locale) {
        return problem(
                switch (refusal) {
                    case NotFound _ -> HttpStatus.NOT_FOUND;
                    case Refusal r when r.key().equals("comment.refused.keyUsed") -> HttpStatus.CONFLICT;
                    default -> HttpStatus.UNPROCESSABLE_CONTENT;
                },
                refusal,
                locale);
    }

    private NamedFault named(Fault fault, Locale locale) {
        var message = messages.getMessage(fault.key(), fault.arguments().toArray(), fault.key(), locale);
        return new NamedFault(FaultPointer.of(fault.field()), String.valueOf(message));
    }

    private ProblemDetail problem(HttpStatus status, Refusal refusal, Locale locale) {
        var words = messages.getMessage(refusal.key(), refusal.arguments(), refusal.key(), locale);
        var problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("key", refusal.key());
        return problem;
    }
}
