package org.rulewright.campaign.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Adds what changed to the counts of texts and campaigns, and forgets what nobody says any more. */
@Component
class Counting {

    private final TextStore texts;
    private final GroupStore groups;
    private final NearStore near;
    private final NoveltyStore novelty;

    Counting(TextStore texts, GroupStore groups, NearStore near, NoveltyStore novelty) {
        this.texts = texts;
        this.groups = groups;
        this.near = near;
        this.novelty = novelty;
    }

    private record Growth(Share share, int texts, int publishedTexts) {

        Growth plus(Growth other) {
            return new Growth(share.plus(other.share), texts + other.texts, publishedTexts + other.publishedTexts);
        }
    }

    /** Counts the changes by text; returns the campaigns that they are in, also those that nothing is left of. */
    Set<Long> count(DocketId docket, Map<Long, Share> changes) {
        var growths = new TreeMap<Long, Growth>();
        var left = new ArrayList<Long>();
        for (var text : texts.counted(changes.keySet())) {
            var share = changes.getOrDefault(text.id(), Share.NONE);
            var comments = text.comments() + share.comments();
            if (comments == 0) {
                left.add(text.id());
            }
            var campaign = text.campaign();
            if (campaign != null) {
                var published = text.published() + share.published();
                var growth = new Growth(share, step(text.comments(), comments), step(text.published(), published));
                growths.merge(campaign, growth, Growth::plus);
            }
        }
        texts.count(changes);
        growths.forEach(
                (campaign, growth) -> groups.count(campaign, growth.share(), growth.texts(), growth.publishedTexts()));
        if (!left.isEmpty()) {
            near.remove(docket, near.signatures(left));
            groups.forget(left);
            groups.tidy(new HashSet<>(growths.keySet()));
            novelty.lookAgain(growths.keySet());
        }
        return growths.keySet();
    }

    /** Sums up changes by text. */
    static final class Changes {

        private final Map<Long, Share> byText = new HashMap<>();

        void add(long text, Share share) {
            byText.merge(text, share, Share::plus);
        }

        Map<Long, Share> byText() {
            return byText;
        }
    }

    private static int step(int before, int after) {
        return Integer.signum(after) - Integer.signum(before);
    }
}
