package org.rulewright.search.index;

import java.time.Duration;
import java.util.Map;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FoundKind;

/**
 * How search is just now.
 *
 * @param isAway whether the engine does not answer; then nothing is known of what it holds
 * @param documents how many documents of each kind each audience can find
 */
public record IndexState(boolean isAway, Map<Audience, Map<FoundKind, Long>> documents, Queue queue) {

    /**
     * What has yet to reach the indices.
     *
     * @param lag how long the oldest change that somebody waits for has been waiting; zero where none does
     * @param waiting how many changes wait
     * @param setAside how many the engine will not have
     * @param rejections how often the engine refused something since this portal started
     */
    public record Queue(Duration lag, long waiting, long setAside, long rejections) {}
}
