/** Sentences about the whole portal, and the words in which tests are written. */
@NullMarked
package org.rulewright;

import org.jspecify.annotations.NullMarked;
