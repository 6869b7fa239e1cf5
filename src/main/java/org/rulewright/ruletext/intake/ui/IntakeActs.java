package org.rulewright.ruletext.intake.ui;

import org.rulewright.ruletext.intake.Correction;
import org.rulewright.ruletext.intake.VersionFacts;

/** What staff can do on the page; what is refused is said at once, and nothing typed is lost. */
interface IntakeActs {

    /** Chooses the provision at this place. */
    void choose(int place);

    /** Puts something right, and chooses the provision that then stands at this place. */
    void correct(Correction correction, int placeThen);

    /** Keeps what was said about the version. */
    void describe(VersionFacts facts);

    /** Saves the text as a version. */
    void save();

    /** Throws the import away. */
    void discard();
}
