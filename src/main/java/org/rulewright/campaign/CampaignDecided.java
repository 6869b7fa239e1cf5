package org.rulewright.campaign;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/**
 * Staff split or merged campaigns, or took that back.
 *
 * @param texts how many texts went from one to the other
 */
public record CampaignDecided(ActId id, CampaignAct.Move move, long texts, boolean isUndone) implements Recorded {

    @Override
    public String act() {
        var kind = move.kind().name().toLowerCase(Locale.ROOT);
        return isUndone ? "campaign " + kind + " undone" : "campaign " + kind;
    }

    @Override
    public String subject() {
        return "campaign " + move.from().value();
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "act", String.valueOf(id.value()),
                "to", String.valueOf(move.to().value()),
                "texts", String.valueOf(texts),
                "reason", move.reason()));
    }
}
