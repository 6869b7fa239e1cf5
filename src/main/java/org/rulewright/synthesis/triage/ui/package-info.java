/** The list of all comments by what is new in them, with one of them beside it. */
@NullMarked
package org.rulewright.synthesis.triage.ui;

import org.jspecify.annotations.NullMarked;
