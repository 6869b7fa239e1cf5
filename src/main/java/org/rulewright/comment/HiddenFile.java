package org.rulewright.comment;

import org.jspecify.annotations.Nullable;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.SealedFile;

/**
 * A file of a draft that its author keeps confidential, as the author sees it.
 *
 * @param publicTwin what the public may read instead; null for nothing
 */
public record HiddenFile(ConfidentialPart part, SealedFile file, Draft.@Nullable DraftFile publicTwin) {}
