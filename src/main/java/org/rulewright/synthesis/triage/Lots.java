package org.rulewright.synthesis.triage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Divides what is chosen into lots, and works on one after another, each in a transaction of its own. */
@Component
class Lots {

    /** How many comments one statement changes at most. */
    static final int SIZE = 5_000;

    private final TriageStore rows;
    private final PileStore piles;
    private final TriageActStore acts;
    private final TransactionTemplate transaction;

    Lots(TriageStore rows, PileStore piles, TriageActStore acts, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.piles = piles;
        this.acts = acts;
        transaction = new TransactionTemplate(transactions);
    }

    long begin(DocketId docket, TriageAct.Kind kind, AccountId by) {
        return in(() -> acts.begin(docket, kind, by));
    }

    /** Whether it takes more than one lot. */
    boolean isLarge(Selection selection) {
        return switch (selection) {
            case Selection.Matching(var filter) ->
                rows.matching(filter, new CommentId(0), SIZE + 1).size() > SIZE;
            case Selection.Chosen chosen -> chosen.comments().size() > SIZE;
        };
    }

    /** Works on all that is chosen; sums up what came of it. */
    int each(Selection selection, ToIntFunction<List<CommentId>> work) {
        return each(after -> next(selection, after), work);
    }

    /** Works on all that follows upon each other. */
    int each(Function<CommentId, List<CommentId>> next, ToIntFunction<List<CommentId>> work) {
        var sum = 0;
        var lot = next.apply(new CommentId(0));
        while (!lot.isEmpty()) {
            var now = lot;
            sum += in(() -> work.applyAsInt(now));
            lot = lot.size() < SIZE ? List.of() : next.apply(lot.getLast());
        }
        return sum;
    }

    /** How many words there are to read in each pile of what is chosen. */
    Map<Long, Long> piles(Selection selection) {
        var words = new HashMap<Long, Long>();
        each(selection, lot -> {
            piles.piles(lot).forEach(each -> words.merge(each.pile(), each.words(), Long::sum));
            return lot.size();
        });
        return words;
    }

    /** What these people have to read already. */
    EvenShares.Had had(DocketId docket, List<AccountId> people) {
        var words = new HashMap<AccountId, Long>();
        piles.loads(docket).forEach((person, load) -> words.put(person, load.words()));
        return new EvenShares.Had(words, piles.readers(docket, people));
    }

    /** Who reads each comment of a lot that is shared out; one that came into a pile meanwhile that nobody has goes to nobody. */
    Map<CommentId, Optional<AccountId>> shared(List<CommentId> lot, Map<Long, AccountId> shares) {
        var shared = new LinkedHashMap<CommentId, Optional<AccountId>>();
        piles.piles(lot).forEach(each -> shared.put(each.comment(), Optional.ofNullable(shares.get(each.pile()))));
        return shared;
    }

    private List<CommentId> next(Selection selection, CommentId after) {
        return switch (selection) {
            case Selection.Matching(var filter) -> rows.matching(filter, after, SIZE);
            case Selection.Chosen(var docket, var comments) ->
                rows.of(
                        docket,
                        comments.stream()
                                .filter(comment -> comment.value() > after.value())
                                .toList());
        };
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
