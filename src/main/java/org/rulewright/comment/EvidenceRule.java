package org.rulewright.comment;

import static org.rulewright.comment.CommentRule.faultIf;
import static org.rulewright.comment.CommentRule.tooLong;

import java.util.Locale;
import java.util.stream.Stream;

/** What a piece of evidence must satisfy, so that it can be compared with others. */
final class EvidenceRule {

    private EvidenceRule() {}

    /** What is to be put right; the place ends with a dot. */
    static Stream<Fault> faults(String place, Evidence evidence) {
        var licences = evidence.licencesPerYear();
        var isCounted = evidence.kind() != EvidenceKind.LICENCES || licences != null;
        return Stream.concat(
                faultIf(!isCounted || (licences != null && licences < 0), place + "licences", "comment.fault.licences"),
                evidence.kind().fields().stream().flatMap(field -> fieldFaults(place, evidence, field)));
    }

    private static Stream<Fault> fieldFaults(String place, Evidence evidence, EvidenceField field) {
        var name = place + field.name().toLowerCase(Locale.ROOT);
        var isMissing = field == EvidenceField.VALUE && evidence.value().isBlank();
        return Stream.concat(
                faultIf(
                        isMissing,
                        name,
                        "comment.fault.evidence." + evidence.kind().name()),
                tooLong(name, evidence.text(field), CommentRule.MOST_EVIDENCE));
    }
}
