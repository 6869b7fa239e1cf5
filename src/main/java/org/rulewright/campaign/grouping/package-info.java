/** Groups comments as they arrive: a queue, a loop, and the tables in which the groups stand. */
@NullMarked
package org.rulewright.campaign.grouping;

import org.jspecify.annotations.NullMarked;
