package org.rulewright.comment.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.rulewright.comment.share.NetworkShares;
import org.springframework.stereotype.Component;

/** Lets a network pass within its share, or for some work. */
@Component
class Gate {

    /** The header with the answer to a challenge. */
    static final String PROOF = "Rulewright-Proof";

    private final NetworkShares shares;

    Gate(NetworkShares shares) {
        this.shares = shares;
    }

    /** Uses up so many; refuses with {@code OverShare}. */
    void pass(HttpServletRequest request, long many) {
        shares.use(request.getRemoteAddr(), many, Objects.requireNonNullElse(request.getHeader(PROOF), ""));
    }
}
