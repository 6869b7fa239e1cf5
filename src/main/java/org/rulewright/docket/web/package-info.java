/** Dockets over HTTP, for programs: their comment periods as a calendar. */
@NullMarked
package org.rulewright.docket.web;

import org.jspecify.annotations.NullMarked;
