package org.rulewright.comment.ui;

import java.util.List;
import org.rulewright.base.Secret;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Marks;

/** What is marked as confidential in the comment that is being written. */
final class Marking {

    private final Marks marks;
    private final Writing writing;

    Marking(Marks marks, Writing writing) {
        this.marks = marks;
        this.writing = writing;
    }

    List<ConfidentialPart> parts() {
        return writing.secret().map(marks::of).orElse(List.of());
    }

    ConfidentialPart hide(String field, String words, Claim claim) {
        return marks.hide(writing.begun(), field, words, claim);
    }

    ConfidentialPart change(ConfidentialPart part, Claim claim, boolean repeatable) {
        return marks.change(draft(), part.id(), claim, repeatable);
    }

    String words(ConfidentialPart part) {
        return marks.words(draft(), part.id());
    }

    void remove(ConfidentialPart part) {
        marks.remove(draft(), part.id());
    }

    /** Whether no text of the comment that the form makes holds the label any more. */
    boolean isLost(ConfidentialPart part) {
        return !writing.comment().toString().contains(part.label());
    }

    private Secret draft() {
        return writing.begun();
    }
}
