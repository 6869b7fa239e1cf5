package org.rulewright.synthesis.concern.ui;

import java.util.Collection;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.NewConcern;
import org.rulewright.synthesis.outline.OutlineActId;

/** What the parts of a sheet can ask for; each says what came of it, or why not. */
interface SheetActs {

    void merge(Concern into, String reason);

    void split(Collection<ExcerptId> excerpts, NewConcern words);

    void undo(OutlineActId act);
}
