/** The desk at which answers are cleared, each by its role. */
@NullMarked
package org.rulewright.synthesis.clearance.ui;

import org.jspecify.annotations.NullMarked;
