package org.rulewright.synthesis;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands out excerpts that can be shown, to whoever in here knows which are meant. */
@Component
public class ExcerptShelf {

    private final ExcerptStore store;

    ExcerptShelf(ExcerptStore store) {
        this.store = store;
    }

    /** Those of these that can be shown, in the order of their ids. */
    public List<Excerpt> all(Collection<ExcerptId> ids) {
        return store.shown(ids);
    }
}
