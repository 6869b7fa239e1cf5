package org.rulewright.panel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;

/** A panel to be opened for a docket; rounds are numbered in the order given. */
public record NewPanel(DocketId docket, String name, String charge, List<NewMember> members, List<NewRound> rounds) {

    /** A member by account and shown label; the account is null where the member will not sign in. */
    public record NewMember(@Nullable AccountId account, String label) {}

    /** A round with the versions that it is about. */
    public record NewRound(Instant opens, Instant closes, Round.Draft draft) {}
}
