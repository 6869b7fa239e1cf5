package org.rulewright.comment.web.api;

import java.time.Instant;
import org.rulewright.comment.Receipt;

/**
 * What a program learns about a comment that was taken in.
 *
 * @param receipt the address of the sender's own page; whoever has it can open it
 * @param late whether it came after the close, and was taken in all the same
 */
record TakenAnswer(String trackingNumber, String receipt, Instant received, boolean late) {

    static TakenAnswer of(Receipt receipt, String portal) {
        return new TakenAnswer(
                receipt.trackingNumber().value(),
                portal + "/receipts/" + receipt.secret().value(),
                receipt.received(),
                receipt.late());
    }
}
