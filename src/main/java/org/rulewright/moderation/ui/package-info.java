/** The desk at which comments are checked before they are public. */
@NullMarked
package org.rulewright.moderation.ui;

import org.jspecify.annotations.NullMarked;
