package org.rulewright.journey;

import org.rulewright.comment.TrackingNumber;

/** How somebody comments on a word of the rule, and loses nothing on the way. */
final class Sending {

    static final String SENDER = "Laboratory for Shellfish Testing";

    private static final String DOCKET = MarineToxins.ADDRESS;
    private static final String REMARKS = "Ciguatera tests depend on small amounts of these.";
    private static final String POINT = "Several closely related compounds go by this name. Say brevetoxins.";

    private final Visitor sender;

    Sending(Visitor sender) {
        this.sender = sender;
    }

    TrackingNumber send() {
        findTheWord();
        sayWhatShouldChange();
        findItAfterAReload();
        sayWhoSpeaks();
        return checkAndSend();
    }

    private void findTheWord() {
        sender.open("");
        sender.follow(MarineToxins.TITLE);
        sender.reads("What the agency asks");
        sender.lookAround(DOCKET);
        sender.open(DOCKET + "/text");
        sender.pressByKeyboard("Comment on (d)(4)");
        sender.reads("Point 1 on (d)(4)");
    }

    private void sayWhatShouldChange() {
        sender.write("What do you want to say?", POINT);
        sender.tick("Clarify the scope");
        sender.write("Suggested wording", "Brevetoxins;");
        sender.write("General remarks", REMARKS);
        sender.attach("chromatogram.txt", "Retention times of eight brevetoxins");
        sender.reads("1 KB");
    }

    private void findItAfterAReload() {
        sender.reload();
        sender.holds("What do you want to say?", POINT);
        sender.holds("Suggested wording", "Brevetoxins;");
        sender.holds("General remarks", REMARKS);
        sender.reads("chromatogram.txt");
        sender.lookAround(DOCKET + "/comment, points");
    }

    private void sayWhoSpeaks() {
        sender.follow("Back to About you");
        sender.press("Save and continue");
        sender.reads("There are 2 things to put right");
        sender.lookAround(DOCKET + "/comment, something to put right");
        sender.tick("I comment on behalf of an organisation");
        sender.write("Name of the organisation", SENDER);
        sender.choose("Category", "Academia and research");
        sender.tick("For it, with changes");
        sender.lookAround(DOCKET + "/comment, about you");
        sender.press("Save and continue");
        sender.reads("Point 1 on (d)(4)");
        sender.press("Save and continue");
    }

    private TrackingNumber checkAndSend() {
        sender.reads("This is what the public will read.");
        sender.reads(SENDER);
        sender.lookAround(DOCKET + "/comment, check");
        sender.tick("I have read what will be public");
        sender.tick("I may speak for this organisation");
        sender.press("Send comment");
        sender.reads("We have your comment");
        sender.lookAround("receipts");
        return new TrackingNumber(sender.part(".rw-bigno").innerText());
    }
}
