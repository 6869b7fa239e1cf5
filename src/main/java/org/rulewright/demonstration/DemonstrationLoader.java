package org.rulewright.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.DemonstrationAccount;
import org.rulewright.identity.DemonstrationAccounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.StartNotice;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demonstration at the first start: all of it or, where that fails, nothing. */
@Component
@ConditionalOnBooleanProperty("rulewright.demo")
@Order(0)
class DemonstrationLoader implements ApplicationRunner, StartNotice {

    private final DemonstrationAccounts demonstration;
    private final DemonstrationDockets told;
    private final Accounts accounts;
    private final Dockets dockets;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemonstrationLoader(
            DemonstrationAccounts demonstration,
            DemonstrationDockets told,
            Accounts accounts,
            Dockets dockets,
            TransactionTemplate transaction,
            Clock clock) {
        this.demonstration = demonstration;
        this.told = told;
        this.accounts = accounts;
        this.dockets = dockets;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (dockets.find(DemonstrationDockets.OPEN).isEmpty()) {
            OwnAuthority.as(Role.ADMIN, () -> transaction.execute(_ -> load()));
        }
    }

    @Override
    public List<String> lines() {
        var heading = Stream.of("Demonstration accounts, one for each role (everybody knows the password):");
        var rows = demonstration.all().stream()
                .map(account -> "  %-10s  %s".formatted(account.username(), account.password()));
        return Stream.concat(heading, rows).toList();
    }

    private boolean load() {
        AccountId visitor = null;
        for (var account : demonstration.all()) {
            var id = accounts.put(account(account));
            visitor = account.role() == Role.PANELIST ? id : visitor;
        }
        if (visitor == null) {
            throw new IllegalStateException("the demonstration needs an account for its panel");
        }
        told.tell(clock.instant(), visitor);
        return true;
    }

    private static NewAccount account(DemonstrationAccount account) {
        return new NewAccount(account.username(), account.displayName(), account.role(), account.password(), true);
    }
}
