package org.rulewright.notification;

import java.util.function.Supplier;
import org.rulewright.base.Letter;

/**
 * A letter that has yet to be sent, claimed by one relay; it is sealed until it is asked for.
 *
 * @param attempts how often it was not taken
 */
record WaitingMail(long id, int attempts, Supplier<Letter> letter) {

    @Override
    public String toString() {
        return "WaitingMail[" + id + "]";
    }
}
