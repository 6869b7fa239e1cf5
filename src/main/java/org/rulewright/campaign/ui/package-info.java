/** The pages that show campaigns, and the line about one for the pages of others. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.campaign.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
