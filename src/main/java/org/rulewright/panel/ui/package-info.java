/** The desk at which experts say what they hold. */
@NullMarked
package org.rulewright.panel.ui;

import org.jspecify.annotations.NullMarked;
