package org.rulewright.confidential;

import org.rulewright.files.Layer;

/**
 * A public file that holds words which are to be hidden.
 *
 * @param part the part whose words they are
 * @param layer where in the file they stand
 */
public record FileLeak(ConfidentialPart part, Layer layer) {}
