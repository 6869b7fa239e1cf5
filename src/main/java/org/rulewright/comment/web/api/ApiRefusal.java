package org.rulewright.comment.web.api;

import java.util.Map;
import org.rulewright.base.Refusal;
import org.springframework.http.HttpStatus;

/** A refusal whose status and facts a program can act on. */
class ApiRefusal extends Refusal {

    private final HttpStatus status;
    private final transient Map<String, Object> facts;

    /** Refuses with the text behind the key; the facts become members of the problem. */
    ApiRefusal(HttpStatus status, Map<String, Object> facts, String key, Object... arguments) {
        super(key, arguments);
        this.status = status;
        this.facts = facts;
    }

    HttpStatus status() {
        return status;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
