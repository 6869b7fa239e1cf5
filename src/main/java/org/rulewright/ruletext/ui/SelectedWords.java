package org.rulewright.ruletext.ui;

import org.rulewright.ruletext.ProvisionId;
import org.rulewright.ruletext.Quotation;

/** Words that a reader selected within one provision, as the browser reported them: unchecked. */
public record SelectedWords(ProvisionId provision, String label, Quotation words) {}
