package org.rulewright.synthesis.coding;

import static java.util.stream.Collectors.toMap;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptShelf;
import org.rulewright.synthesis.Hand;
import org.rulewright.synthesis.likeness.MachineCoder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Samples of a docket's excerpts: drawn by lot, coded blindly, then closed and read.
 *
 * @see "docs/decisions/0046-coding-blindly.md"
 */
@Service
public class CodingSamples {

    /** The fewest excerpts of a sample. */
    public static final int LEAST = 2;

    /** The most: more than anybody codes with a clear head. */
    public static final int MOST = 500;

    private final CodingStore store;
    private final AnswerStore answers;
    private final ExcerptShelf excerpts;
    private final MachineCoder machine;
    private final Hand hand;
    private final TransactionTemplate transactions;
    private final SecureRandom lots = new SecureRandom();

    CodingSamples(
            CodingStore store,
            AnswerStore answers,
            ExcerptShelf excerpts,
            MachineCoder machine,
            Hand hand,
            TransactionTemplate transactions) {
        this.store = store;
        this.answers = answers;
        this.excerpts = excerpts;
        this.machine = machine;
        this.hand = hand;
        this.transactions = transactions;
    }

    /** The last samples of the docket, the latest first. */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    public List<CodingSample> all(DocketId docket) {
        return store.all(docket);
    }

    /** The sample of that id. */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    public CodingSample get(SampleId id) {
        return store.find(id).orElseThrow(() -> new NotFound("synthesis.coding.unknown"));
    }

    /** Who has coded how many of its excerpts; not what. */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    public List<Coder> coders(SampleId id) {
        return answers.coders(id);
    }

    /**
     * Draws a sample of this size of the docket's published excerpts, or all of them where there are fewer, and has the
     * machine code it.
     *
     * <p>Refuses while another sample of the docket is coded, and where there are too few excerpts.
     */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    public SampleId draw(DocketId docket, int size) {
        if (size < LEAST || size > MOST) {
            throw new Refusal("synthesis.coding.refused.size", LEAST, MOST);
        }
        drawable(docket);
        var seed = lots.nextInt(Integer.MAX_VALUE);
        machine.read(docket, store.foreseen(docket, seed, size));
        return Objects.requireNonNull(transactions.execute(_ -> draw(docket, seed, size)));
    }

    /** How many excerpts can be drawn. Refuses where no sample can be. */
    private int drawable(DocketId docket) {
        if (store.all(docket).stream().anyMatch(CodingSample::isOpen)) {
            throw new Refusal("synthesis.coding.refused.open");
        }
        var drawable = store.drawable(docket);
        if (drawable < LEAST) {
            throw new Refusal("synthesis.coding.refused.few");
        }
        return drawable;
    }

    private SampleId draw(DocketId docket, int seed, int size) {
        hand.hold(docket);
        var sample = store.add(docket, seed, drawable(docket), hand.act());
        var drawn = store.draw(sample, size);
        machine.firstChoices(docket, drawn).forEach((excerpt, choice) -> store.machine(sample, excerpt, choice));
        note(docket, "coding sample drawn", sample, Map.of("seed", Integer.toString(seed)));
        return sample;
    }

    /** Ends the coding, for good; from then on the agreement can be read. */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    @Transactional
    public void close(SampleId id) {
        var sample = get(id);
        hand.hold(sample.docket());
        if (!store.close(id, hand.act())) {
            throw new Refusal("synthesis.coding.refused.closed");
        }
        answers.settle(id);
        note(sample.docket(), "coding sample closed", id, Map.of());
    }

    /** How far the coders agree. Refuses while somebody may still code, who would see what others did. */
    @PreAuthorize(Allowed.ANALYST_OR_APPROVER)
    @Transactional(readOnly = true)
    public CodingResult result(SampleId id) {
        var sample = get(id);
        if (sample.isOpen()) {
            throw new Refusal("synthesis.coding.refused.not-closed");
        }
        var coders = answers.coders(id);
        var units = answers.all(id);
        var disputed = units.stream().filter(Coded::isDisputed).toList();
        var shown = excerpts.all(disputed.stream().map(Coded::excerpt).toList()).stream()
                .collect(toMap(Excerpt::id, Function.identity()));
        return new CodingResult(sample, coders, Agreement.of(coders, units), disputed, shown);
    }

    private void note(DocketId docket, String act, SampleId sample, Map<String, String> facts) {
        hand.note(docket, act, "sample " + sample.value(), facts);
    }
}
