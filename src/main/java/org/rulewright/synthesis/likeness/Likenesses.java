package org.rulewright.synthesis.likeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptFiled;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.Hand;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which concerns an excerpt that is not filed yet looks like. It files nothing; it notes what it has shown and what people
 * made of it, so that they know how far it can be trusted.
 */
@Service
public class Likenesses {

    /** How many concerns are suggested at most. */
    public static final int MOST = 3;

    private static final int AT_ONCE = 20;

    /** So many texts are read while somebody waits for a page. */
    private static final int TEXTS = 25;

    private final LikenessStore store;
    private final Likeness likeness;
    private final SuggestionStore suggestions;
    private final Hand hand;

    Likenesses(LikenessStore store, Likeness likeness, SuggestionStore suggestions, Hand hand) {
        this.store = store;
        this.likeness = likeness;
        this.suggestions = suggestions;
        this.hand = hand;
    }

    /**
     * Suggests open concerns for excerpts of the docket that nobody has filed, the likeliest first, and notes that they are
     * shown. Excerpts that look like nothing that was filed are left out, and so are all after the first twenty.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public Map<ExcerptId, List<ConcernId>> show(DocketId docket, List<Excerpt> unfiled) {
        var asked = unfiled.stream().limit(AT_ONCE).map(Excerpt::id).toList();
        var suggested = suggested(docket, asked);
        suggestions.shown(docket, suggested, hand.act());
        return suggested;
    }

    /** How often suggestions were right in the docket. */
    @PreAuthorize(Allowed.STAFF)
    public HitRate rate(DocketId docket) {
        return suggestions.rate(docket);
    }

    @EventListener
    void on(ExcerptFiled event) {
        suggestions.settle(event.excerpt(), event.act());
    }

    private Map<ExcerptId, List<ConcernId>> suggested(DocketId docket, List<ExcerptId> asked) {
        var suggested = new LinkedHashMap<ExcerptId, List<ConcernId>>();
        if (asked.isEmpty()) {
            return suggested;
        }
        var open = store.open(docket);
        likeness.of(docket, asked, new Directions.Budget(TEXTS)).forEach((excerpt, concerns) -> {
            var likely = concerns.stream().filter(open::contains).limit(MOST).toList();
            if (!likely.isEmpty()) {
                suggested.put(excerpt, likely);
            }
        });
        return suggested;
    }
}
