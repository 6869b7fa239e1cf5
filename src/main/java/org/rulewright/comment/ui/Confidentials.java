package org.rulewright.comment.ui;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.comment.ConfidentialCheck;
import org.rulewright.comment.Fault;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Marks;
import org.springframework.stereotype.Component;

/** What the form asks about what its author keeps confidential. */
@Component
record Confidentials(Marks marks, ConfidentialCheck check) {

    Marking marking(Writing writing) {
        return new Marking(marks, writing);
    }

    /** What is to be put right before the comment can be sent without letting anything slip. */
    Stream<Fault> faults(Writing writing) {
        return writing.secret().map(secret -> check.faults(secret, writing.comment())).stream()
                .flatMap(List::stream);
    }

    List<ConfidentialPart> parts(Writing writing) {
        return marking(writing).parts();
    }
}
