/** Search over HTTP, for programs. */
@NullMarked
package org.rulewright.search.web;

import org.jspecify.annotations.NullMarked;
