package org.rulewright.synthesis.clearance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.ChangeReason;
import org.rulewright.synthesis.ClearingSheet;
import org.rulewright.synthesis.Concern;

/**
 * How far the clearance of a docket's answers is.
 *
 * @param sheet what is to be published
 * @param steps the chain, in order; empty where none is set, and then nobody but who publishes has to clear
 * @param items the parts of the sheet
 * @param entries all that was said, the oldest first
 * @param remarks what stands in the margin, the oldest first
 */
public record ClearanceBook(
        ClearingSheet sheet,
        List<ClearanceStep> steps,
        List<ClearedItem> items,
        List<ClearanceEntry> entries,
        List<Remark> remarks) {

    /** What was said last for the role about the part. */
    public Optional<ClearanceEntry> last(ClearanceRole role, ClearedItem item) {
        return entries.stream()
                .filter(entry -> entry.role() == role && entry.item().equals(item.key()))
                .reduce((_, later) -> later);
    }

    /** What that is worth now. */
    public ClearanceState state(ClearanceRole role, ClearedItem item) {
        return last(role, item)
                .map(entry -> {
                    var holds = entry.read().equals(item.read());
                    if (entry.returned()) {
                        return holds ? ClearanceState.RETURNED : ClearanceState.OPEN;
                    }
                    return holds ? ClearanceState.SIGNED : ClearanceState.VOID;
                })
                .orElse(ClearanceState.OPEN);
    }

    /** Whether this role may speak about the part now: all before it have signed. */
    public boolean isTurn(ClearanceRole role, ClearedItem item) {
        return steps.stream()
                .takeWhile(step -> step.role() != role)
                .allMatch(step -> state(step.role(), item) == ClearanceState.SIGNED);
    }

    /** Whether this account has signed the part as it is for another role of the chain than this one. */
    public boolean hasSignedForAnother(AccountId account, ClearanceRole role, ClearedItem item) {
        return steps.stream()
                .map(ClearanceStep::role)
                .filter(other -> other != role && state(other, item) == ClearanceState.SIGNED)
                .flatMap(other -> last(other, item).stream())
                .anyMatch(entry -> entry.account().equals(account));
    }

    /** The steps at which this account may clear. */
    public List<ClearanceStep> of(AccountId account) {
        return steps.stream().filter(step -> step.isOpenTo(account)).toList();
    }

    /** The part of this key, if there is one to clear. */
    public Optional<ClearedItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The answer to the concern as it is cleared now, or as it was published; empty where it is none yet. */
    public Optional<ClearedItem> answer(Concern concern) {
        return item(ClearedItem.of(concern.id()))
                .or(() -> sheet.chain()
                        .response(concern)
                        .flatMap(response -> Optional.ofNullable(response.publication()))
                        .map(publication -> new ClearedItem(
                                ClearedItem.of(concern.id()), concern.number(), publication.read(), Set.of())));
    }

    /** The reason of a change as it is cleared now, or as it was published; empty where it has no such part. */
    public Optional<ClearedItem> reason(ChangeReason reason) {
        var key = ClearedItem.of(reason.change());
        return item(key)
                .or(() -> Optional.ofNullable(reason.read()).map(read -> new ClearedItem(key, "", read, Set.of())));
    }

    /** How many parts the role has signed as they are. */
    public long signed(ClearanceRole role) {
        return items.stream()
                .filter(item -> state(role, item) == ClearanceState.SIGNED)
                .count();
    }

    /** How many signatures are left to give. */
    public long missing() {
        return steps.stream()
                .mapToLong(step -> items.size() - signed(step.role()))
                .sum();
    }
}
