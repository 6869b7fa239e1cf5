package org.rulewright.synthesis.clearance;

import java.time.Instant;

/** An office that signed something as it stands, and when; not who held it. */
public record ClearedOffice(ClearanceRole role, Instant at) {}
