/** The desk of those who keep search running. */
@NullMarked
package org.rulewright.search.index.ui;

import org.jspecify.annotations.NullMarked;
