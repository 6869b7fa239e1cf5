/** What the portal's HTTP interfaces say when something is refused or fails. */
@NullMarked
package org.rulewright.shell.web;

import org.jspecify.annotations.NullMarked;
