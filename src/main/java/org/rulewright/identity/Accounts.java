package org.rulewright.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts of staff and experts, and the door through which they sign in. */
@Service
public class Accounts implements UserDetailsService {

    private final AccountStore store;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private final boolean demonstration;

    Accounts(AccountStore store, @Value("${rulewright.demo}") boolean demonstration) {
        this.store = store;
        this.demonstration = demonstration;
    }

    /** Makes an account, or gives an existing one of that name the new password, name and role. */
    @PreAuthorize(Allowed.ADMIN)
    public AccountId put(NewAccount account) {
        return store.add(account, String.valueOf(encoder.encode(account.password())));
    }

    /**
     * The account of that name; refuses with Spring Security's own exception where there is none, and where it is a
     * demonstration account outside demonstration mode.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Override
    public UserDetails loadUserByUsername(String username) {
        return store.find(username)
                .filter(row -> demonstration || !row.demonstration())
                .map(row -> User.withUsername(row.username())
                        .password(row.passwordHash())
                        .roles(row.role())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no account of that name"));
    }
}
