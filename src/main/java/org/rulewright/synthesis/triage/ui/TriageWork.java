package org.rulewright.synthesis.triage.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.triage.Load;
import org.rulewright.synthesis.triage.SavedFilter;
import org.rulewright.synthesis.triage.Selection;

/** What the parts of the page ask for; acts on comments refuse by an exception, so that a dialog can say why and stay. */
interface TriageWork {

    void assign(Selection selection, Optional<AccountId> person);

    void shareOut(Selection selection, List<AccountId> people);

    void read(Selection selection);

    void flag(Selection selection, String reason);

    void unflag(Selection selection);

    void undo();

    /** Does it, and says why not where it is refused. */
    void attempt(Runnable act);

    /** What each analyst has still to read in the docket. */
    Map<AccountId, Load> loads();

    /** Keeps the filter of the page under this name. */
    void save(String name);

    void forget(SavedFilter filter);

    /** Lets the reader ask the public something; about this comment, where one gave rise to it. */
    void ask(Optional<TrackingNumber> comment);

    /** What stays when the page is laid out again. */
    PageState state();

    /** Where the reader is. */
    TriageAddress address();

    void go(TriageAddress address);
}
