package org.rulewright.synthesis;

import java.util.SortedMap;
import org.rulewright.base.Recorded;

/** Staff marked, filed, worded or reasoned something; none of it is public yet. */
public record SynthesisChanged(String act, String subject, SortedMap<String, String> facts) implements Recorded {}
