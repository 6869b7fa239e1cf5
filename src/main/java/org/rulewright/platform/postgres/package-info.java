/** Runs a real PostgreSQL beside the portal where no other database is set. */
@NullMarked
package org.rulewright.platform.postgres;

import org.jspecify.annotations.NullMarked;
