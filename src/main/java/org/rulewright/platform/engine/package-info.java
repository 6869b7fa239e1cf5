/** Runs a real Elasticsearch beside the portal where no cluster is set, and says how search is. */
@NullMarked
package org.rulewright.platform.engine;

import org.jspecify.annotations.NullMarked;
