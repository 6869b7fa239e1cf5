package org.rulewright.docket.ui;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.TabCount;
import org.springframework.stereotype.Component;

/** Makes the head of a docket's pages, with the numbers that other modules give for its tabs. */
@Component
public class DocketHeads {

    private final List<TabCount> counts;
    private final List<HeadStrip> strips;
    private final Clock clock;

    DocketHeads(List<TabCount> counts, List<HeadStrip> strips, Clock clock) {
        this.counts = counts;
        this.strips = strips;
        this.clock = clock;
    }

    /** The head of this page of the docket. */
    public DocketHead on(Docket docket, DocketTab tab) {
        var head = new DocketHead(docket, tab, clock.instant(), counted(docket));
        strips.forEach(strip -> strip.on(docket).ifPresent(head::strip));
        return head;
    }

    private Map<DocketTab, Long> counted(Docket docket) {
        var counted = new EnumMap<DocketTab, Long>(DocketTab.class);
        counts.forEach(count -> counted.merge(count.tab(), count.count(docket.id()), Long::sum));
        return counted;
    }
}
