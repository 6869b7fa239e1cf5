package org.rulewright.identity;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets the portal's own work, such as an import at the console, pass the same doors as people do. */
public final class OwnAuthority {

    private OwnAuthority() {}

    /** Runs the work in this role, and leaves the thread's own authority as it was. */
    public static <T> T as(Role role, Supplier<T> work) {
        return as("portal", role, work);
    }

    /** Runs the work as this account in this role; for work that was asked for by somebody who is known. */
    public static <T> T as(String username, Role role, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var own = UsernamePasswordAuthenticationToken.authenticated(
                username, "", AuthorityUtils.createAuthorityList("ROLE_" + role.name()));
        SecurityContextHolder.setContext(new SecurityContextImpl(own));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
