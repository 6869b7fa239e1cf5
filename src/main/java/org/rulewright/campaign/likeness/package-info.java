/** How alike two texts are, and what one adds to the other; knows nothing of comments. */
@NullMarked
package org.rulewright.campaign.likeness;

import org.jspecify.annotations.NullMarked;
