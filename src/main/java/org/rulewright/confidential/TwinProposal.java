package org.rulewright.confidential;

import java.time.Instant;

/**
 * A public version that the agency wants to publish of a confidential file.
 *
 * @param reason why the rest of the file is not to stay confidential; for its sender
 * @param releasable from when it may be published though its sender says nothing
 * @param isOver whether that time has come
 */
public record TwinProposal(String reason, Instant since, Instant releasable, boolean isOver) {}
