package org.rulewright.identity;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who is signed in just now. */
@Service
public class CurrentAccount {

    private final AccountStore store;

    CurrentAccount(AccountStore store) {
        this.store = store;
    }

    /** The account that is signed in; empty for the public and for the portal itself. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Account> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return store.find(authentication.getName()).map(AccountStore.Row::account);
    }

    /** The account that is signed in; refuses where nobody is. */
    @PreAuthorize(Allowed.SIGNED_IN)
    public Account get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** Whether the caller holds one of these roles. */
    @PreAuthorize(Allowed.ANYONE)
    public boolean isOneOf(Role... roles) {
        var role = find().map(Account::role);
        return role.isPresent() && Arrays.asList(roles).contains(role.get());
    }
}
