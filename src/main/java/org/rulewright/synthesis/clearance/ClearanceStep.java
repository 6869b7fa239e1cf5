package org.rulewright.synthesis.clearance;

import org.jspecify.annotations.Nullable;
import org.rulewright.identity.AccountId;

/**
 * Who clears for a role.
 *
 * @param delegate who may do it in his place; null where nobody may
 */
public record ClearanceStep(
        ClearanceRole role, Person holder, @Nullable Person delegate) {

    /** Whether this step keeps the account from standing in for the role: the account holds it, or stands in at it. */
    boolean keeps(AccountId account, ClearanceRole from) {
        return holder.id().equals(account) || (role != from && isOpenTo(account));
    }

    /** Whether this account may clear here. */
    public boolean isOpenTo(AccountId account) {
        return holder.id().equals(account) || (delegate != null && delegate.id().equals(account));
    }
}
