package org.rulewright.docket;

import java.time.ZoneId;

/** Who proposes rules: its code such as {@code BIS}, its name and department, and the zone in which its days end. */
public record Agency(AgencyId id, String code, String name, String department, ZoneId zone) {}
