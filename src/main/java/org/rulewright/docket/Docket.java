package org.rulewright.docket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of one rulemaking.
 *
 * @param number its public name, such as {@code BIS-2022-0013}
 * @param summary what is proposed, in plain words; paragraphs are divided by an empty line
 * @param facts what the law calls it and what it touches
 * @param periods the comment periods in order; empty for a docket that takes no comments here
 * @param answered when the answers were published; null before that
 */
public record Docket(
        DocketId id,
        String number,
        Agency agency,
        String title,
        String summary,
        DocketFacts facts,
        List<CommentPeriod> periods,
        @Nullable Instant answered) {

    /** The period that counts at the moment: the one that is open, else the next one, else the last one. */
    public Optional<CommentPeriod> periodAt(Instant moment) {
        return periods.stream()
                .filter(period -> moment.isBefore(period.closes()))
                .findFirst()
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast()));
    }

    /** Where the docket stands at the moment. */
    public Stage stageAt(Instant moment) {
        if (answered != null) {
            return Stage.ANSWERED;
        }
        return periodAt(moment)
                .map(period -> switch (period) {
                    case CommentPeriod p when p.isOpenAt(moment) -> Stage.OPEN;
                    case CommentPeriod p when moment.isBefore(p.opens()) -> Stage.ANNOUNCED;
                    default -> Stage.DRAFTING;
                })
                .orElse(Stage.DRAFTING);
    }
}
