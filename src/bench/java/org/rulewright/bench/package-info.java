/** Measures the portal against what it is built on, in the same run. */
@NullMarked
package org.rulewright.bench;

import org.jspecify.annotations.NullMarked;
