package org.rulewright.record;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened.
 *
 * @param number its place in the record
 * @param by the username of who did it; {@code public} for somebody who was not signed in
 * @param facts what an outsider needs to check it
 */
public record Entry(long number, Instant at, String by, String act, String subject, Map<String, String> facts) {}
