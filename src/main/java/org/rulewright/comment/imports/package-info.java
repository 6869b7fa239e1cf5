/** Takes over dockets from Regulations.gov, whole, and says what it could not take. */
@NullMarked
package org.rulewright.comment.imports;

import org.jspecify.annotations.NullMarked;
