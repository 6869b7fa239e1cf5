package org.rulewright.synthesis.suggestion.ui;

import org.rulewright.synthesis.suggestion.Outcome;
import org.rulewright.synthesis.suggestion.Sandbox;
import org.rulewright.synthesis.suggestion.Wording;

/** What the parts of the desk can ask for; each says what came of it, or why not. */
interface SuggestionActs {
    /** Accepts a wording in the open sandbox, or in a first one that it begins. */
    void accept(Wording wording);

    /** Accepts a wording in the place of those that exclude it. */
    void swap(Wording wording);

    void drop(Wording wording);

    void begin(String name);

    void rename(Sandbox sandbox, String name);

    void remove(Sandbox sandbox);

    void carry(Outcome outcome);
}
