package org.rulewright.publication;

import java.util.Optional;

/**
 * Which text a reader asks for.
 *
 * @param version empty for the newest
 * @param against empty for the one that it is read against first
 * @param clean whether it shall be read alone, without marks
 */
public record ReaderWish(Optional<Integer> version, Optional<Integer> against, boolean clean) {}
