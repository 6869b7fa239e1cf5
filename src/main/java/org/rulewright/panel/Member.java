package org.rulewright.panel;

import org.jspecify.annotations.Nullable;
import org.rulewright.identity.AccountId;

/**
 * An expert on a panel.
 *
 * @param account with which the member signs in; null where the member doesn't work here
 * @param label how the member is shown, such as "Member 3"; the only name that is ever published
 */
public record Member(MemberId id, @Nullable AccountId account, String label) {}
