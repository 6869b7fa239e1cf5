package org.rulewright.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps accounts. */
@Repository
class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(long id, String username, String displayName, String role, String passwordHash, boolean demonstration) {

        Account account() {
            return new Account(new AccountId(id), username, displayName, Role.valueOf(role));
        }
    }

    Optional<Row> find(@Nullable String username) {
        return jdbc.sql("""
                select id, username, display_name, role, password_hash, demonstration
                from account
                where username = lower(:username)
                """).param("username", username).query(Row.class).optional();
    }

    AccountId add(NewAccount account, String passwordHash) {
        var id = jdbc.sql("""
                insert into account (username, display_name, role, password_hash, demonstration)
                values (lower(:username), :displayName, :role, :passwordHash, :demonstration)
                on conflict (username) do update
                set display_name = excluded.display_name, role = excluded.role, password_hash = excluded.password_hash,
                    demonstration = excluded.demonstration
                returning id
                """)
                .param("username", account.username())
                .param("displayName", account.displayName())
                .param("role", account.role().name())
                .param("passwordHash", passwordHash)
                .param("demonstration", account.demonstration())
                .query(Long.class)
                .single();
        return new AccountId(id);
    }
}
