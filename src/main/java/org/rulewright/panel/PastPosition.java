package org.rulewright.panel;

import java.time.Instant;
import org.rulewright.ruletext.LineageId;

/** A position that was stated elsewhere, or before the portal was there, at a moment that is known. */
public record PastPosition(RoundId round, MemberId member, LineageId lineage, Statement statement, Instant stated) {}
