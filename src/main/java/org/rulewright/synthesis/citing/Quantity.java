package org.rulewright.synthesis.citing;

import java.util.function.LongUnaryOperator;

/**
 * How many speak, as a sentence says it.
 *
 * @see "docs/decisions/0042-what-several-means.md"
 */
sealed interface Quantity {

    Amount NONE = new Amount(0, 0);
    Amount ONE = new Amount(1, 1);

    /** From so many up to so many. */
    record Amount(long least, long most) implements Quantity {

        static Amount exactly(long number) {
            return new Amount(number, number);
        }

        static Amount atLeast(long number) {
            return new Amount(number, Long.MAX_VALUE);
        }
    }

    /**
     * A share of all that are filed.
     *
     * @param least how many it needs at least, of so many
     */
    record Share(LongUnaryOperator least) implements Quantity {

        static final Share MOST = new Share(all -> all / 2 + 1);
        static final Share ALL = new Share(all -> all);

        /** At least nine in ten, or all but one; in any case more than half. */
        static final Share NEARLY_ALL = new Share(all -> Math.max(all / 2 + 1, Math.min(all - 1, all - all / 10)));

        long of(long all) {
            return least.applyAsLong(all);
        }

        /** So many parts of so many; what is left over in dividing is not asked for. */
        static Share parts(long parts, long of) {
            return new Share(all -> all * parts / of);
        }
    }
}
