/** Rule texts as files over plain HTTP. */
@NullMarked
package org.rulewright.ruletext.export.web;

import org.jspecify.annotations.NullMarked;
