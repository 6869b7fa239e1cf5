package org.rulewright.journey;

import org.rulewright.comment.TrackingNumber;

/** How an analyst makes a concern of a point, answers it, and leaves no change without a reason. */
final class Answering {

    private final Visitor analyst;

    Answering(Visitor analyst) {
        this.analyst = analyst;
    }

    void answer(TrackingNumber comment) {
        analyst.open("staff/synthesis" + MarineToxins.AT_DESK + "&comment=" + comment);
        analyst.reads("1 excerpt is not filed");
        analyst.press("Add a concern");
        analyst.write("Title", "Plural names");
        analyst.write("The concern in a sentence", "The singular leaves congeners in doubt");
        analyst.press("Add the concern");
        analyst.choose("File under a concern", "Plural names");
        analyst.reads("Every excerpt is filed under a concern");
        answerIt();
        answerThePanel();
        giveOtherReasons();
        analyst.reads("Every change has a reason");
        analyst.lookAround("staff/synthesis, all but what an approver signs for");
    }

    private void answerIt() {
        analyst.choose("Disposition", "Accepted");
        analyst.write("Ground", "Clarity of scope");
        analyst.write("What was said", "One commenter asked for the plural");
        analyst.press("Cite what was said");
        analyst.press("Cite [");
        analyst.write("Answer", "We agree, and name the family.");
        analyst.tick("(d)(4), reworded");
        analyst.lookAround("staff/synthesis, answer");
        analyst.reads("Every concern has an answer");
        analyst.reads("Every promised change is in the text");
    }

    private void answerThePanel() {
        analyst.follow("Answer the first");
        analyst.write("What the agency says to it", "The heading says the plural now, too.");
        analyst.press("Save the answer");
        analyst.reads("Every finding of the panel is answered");
        analyst.lookAround("staff/synthesis, the panel is answered");
    }

    private void giveOtherReasons() {
        analyst.follow("See the first");
        analyst.lookAround("staff/synthesis, changes");
        var rows = analyst.part(".rw-reasons > li:has(.rw-bad)");
        while (rows.count() > 0) {
            var left = rows.count();
            analyst.writeIn(rows.first(), "Other reason", "It follows the multilateral list.");
            analyst.pressIn(rows.first(), "Save the reason");
            analyst.seesLeft(rows, left - 1);
        }
    }
}
