/** The page on which samples are drawn and coded, and on which the agreement is read. */
@NullMarked
package org.rulewright.synthesis.coding.ui;

import org.jspecify.annotations.NullMarked;
