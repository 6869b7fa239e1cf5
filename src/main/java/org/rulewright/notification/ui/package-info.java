/** Outgoing mail at the desk, and the demonstration's mailbox. */
@NullMarked
package org.rulewright.notification.ui;

import org.jspecify.annotations.NullMarked;
