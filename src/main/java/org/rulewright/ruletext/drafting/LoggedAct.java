package org.rulewright.ruletext.drafting;

import java.time.Instant;

/**
 * An act as the draft's log has it.
 *
 * @param label the number of the provision as it was; empty where it had none
 * @param by who did it, as others know him; empty for the portal itself
 * @param undone whether it was taken back
 */
public record LoggedAct(int revision, DraftAct.Kind act, String label, String by, Instant at, boolean undone) {}
