/** Rule texts as files that other programs and people can use. */
@NullMarked
package org.rulewright.ruletext.export;

import org.jspecify.annotations.NullMarked;
