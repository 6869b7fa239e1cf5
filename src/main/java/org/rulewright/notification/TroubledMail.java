package org.rulewright.notification;

import java.time.Instant;

/**
 * A letter that could not be sent so far, by its number; to whom it is and what it says is nobody's business.
 *
 * @param key what kind of letter it is
 * @param failure a mail server's reply in numbers, or a word of ours
 */
public record TroubledMail(long id, String key, MailState state, Instant written, int attempts, String failure) {}
