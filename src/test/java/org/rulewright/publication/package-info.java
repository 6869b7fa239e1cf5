@NullMarked
package org.rulewright.publication;

import org.jspecify.annotations.NullMarked;
