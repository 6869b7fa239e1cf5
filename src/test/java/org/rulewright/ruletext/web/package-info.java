/** Sentences about rule texts over HTTP. */
@NullMarked
package org.rulewright.ruletext.web;

import org.jspecify.annotations.NullMarked;
