/** The pages that tell the story of a rule to everybody. */
@NullMarked
package org.rulewright.publication.ui;

import org.jspecify.annotations.NullMarked;
