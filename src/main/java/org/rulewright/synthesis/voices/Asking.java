package org.rulewright.synthesis.voices;

import java.time.LocalDate;

/**
 * That somebody was asked to comment, as staff note it.
 *
 * @param note how, and by whom; may be empty
 * @param notedBy the name of who noted it; empty where the portal did
 */
public record Asking(LocalDate on, String note, String notedBy) {}
