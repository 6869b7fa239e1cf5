/** Rule texts over plain HTTP. */
@NullMarked
package org.rulewright.ruletext.web;

import org.jspecify.annotations.NullMarked;
