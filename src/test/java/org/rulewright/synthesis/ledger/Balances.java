package org.rulewright.synthesis.ledger;

/** Says how much of one kind is left. */
final class Balances {

    private Balances() {}

    static long count(Balance balance, RestKind kind) {
        return balance.of(kind).stream().mapToLong(Rest::count).sum();
    }
}
