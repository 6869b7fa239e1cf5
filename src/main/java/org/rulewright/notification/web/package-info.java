/** Where mail programs end mail for their readers. */
@NullMarked
package org.rulewright.notification.web;

import org.jspecify.annotations.NullMarked;
