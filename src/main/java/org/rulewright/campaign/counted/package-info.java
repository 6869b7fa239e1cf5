/** Publishes one comment for each text of a campaign, counts the rest with it, and finds another where it goes. */
@NullMarked
package org.rulewright.campaign.counted;

import org.jspecify.annotations.NullMarked;
