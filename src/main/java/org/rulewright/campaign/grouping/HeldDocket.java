package org.rulewright.campaign.grouping;

import java.util.List;
import java.util.Objects;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Lets staff regroup the texts of a docket while nobody else groups there. Only inside a transaction. */
@Component
public class HeldDocket {

    private final GroupingQueueStore queue;
    private final GroupStore groups;
    private final NoveltyStore novelty;

    HeldDocket(GroupingQueueStore queue, GroupStore groups, NoveltyStore novelty) {
        this.queue = queue;
        this.groups = groups;
        this.novelty = novelty;
    }

    /** Waits for whoever groups there, and keeps others out until the transaction ends. */
    public void hold(DocketId docket) {
        queue.hold(docket);
    }

    /** Opens a campaign that this text represents; returns its id. */
    public long open(DocketId docket, long text) {
        return Objects.requireNonNull(groups.open(docket, List.of(text)).get(text));
    }

    /** Counts both anew after texts went from one to the other. */
    public void recount(long from, long to) {
        groups.tidy(List.of(from, to));
        groups.recount(List.of(from, to));
        novelty.lookAgain(List.of(from, to));
    }
}
