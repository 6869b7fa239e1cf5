package org.rulewright.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Account;

/**
 * The experts of a docket.
 *
 * @param charge what they are asked
 * @param members in the order in which they are shown
 * @param rounds in order; the last one may not have begun
 */
public record Panel(PanelId id, DocketId docket, String name, String charge, List<Member> members, List<Round> rounds) {

    /** The round that counts at the moment: the one that is open, else the last one that was, else the first. */
    public Optional<Round> roundAt(Instant moment) {
        return rounds.stream()
                .filter(round -> !moment.isBefore(round.opens()))
                .reduce((_, later) -> later)
                .or(() -> rounds.stream().findFirst());
    }

    /** The round of that id, if it is one of this panel's. */
    public Optional<Round> round(RoundId id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** As which member this account takes part; empty where it does not. */
    public Optional<Member> member(Account account) {
        return members.stream()
                .filter(member -> account.id().equals(member.account()))
                .findFirst();
    }
}
