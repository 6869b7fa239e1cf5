package org.rulewright.comment.category;

import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Agency;
import org.rulewright.docket.AgencyId;
import org.rulewright.docket.Category;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff choose the category for what senders call themselves. */
@Service
public class CategoryDesk {

    private static final int MOST = 500;

    private final OwnWordsStore store;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;

    CategoryDesk(OwnWordsStore store, Agencies agencies, ApplicationEventPublisher events) {
        this.store = store;
        this.agencies = agencies;
        this.events = events;
    }

    /** What senders of the agency's comments call themselves; what has no category yet comes first. */
    @PreAuthorize(Allowed.STAFF)
    public List<OwnWords> words(AgencyId agency) {
        return store.of(agency, MOST);
    }

    /**
     * Lets everybody with these words count as one of the agency's categories, now and from now on, and says how many
     * comments moved. {@link Category#OTHER} takes an earlier choice back.
     *
     * <p>Refuses a category that is not on the agency's list.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public int choose(Agency agency, String words, String code) {
        if (agencies.categories(agency.id()).stream()
                .noneMatch(known -> known.code().equals(code))) {
            throw new Refusal("comment.fault.category");
        }
        var before = agencies.mapped(agency.id(), words);
        if (code.equals(Category.OTHER)) {
            agencies.unmap(agency.id(), words);
        } else {
            agencies.map(agency.id(), words, code);
        }
        var moved = store.sort(agency.id(), words, before, code);
        events.publishEvent(new CategoryChosen(agency, words, code, moved));
        return moved.size();
    }
}
