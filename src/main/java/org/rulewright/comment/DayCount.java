package org.rulewright.comment;

import java.time.LocalDate;

/** How many comments were received on a day. */
public record DayCount(LocalDate day, long comments) {}
