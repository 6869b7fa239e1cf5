package org.rulewright.shell.web;

import java.util.Locale;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.shell.Incident;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what was thrown behind an HTTP interface into a problem that a program and its reader understand. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    /** The member that says to programs what it is; it stays when the words change. */
    static final String KEY = "key";

    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal, Locale locale) {
        var status = refusal instanceof NotFound ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        return problem(status, refusal.key(), locale, refusal.arguments());
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denial, Locale locale) {
        return problem(HttpStatus.FORBIDDEN, "shell.not-allowed.why", locale);
    }

    @ExceptionHandler
    ProblemDetail failed(Exception failure, Locale locale) {
        if (failure instanceof ErrorResponse response) {
            return response.updateAndGetBody(messages, locale);
        }
        var incident = Incident.of(failure);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "shell.failure.why", locale, incident.number());
        problem.setProperty("incident", incident.number());
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String key, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, arguments, key, locale));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty(KEY, key);
        return problem;
    }
}
