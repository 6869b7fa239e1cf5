package org.rulewright.comment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.base.Secret;
import org.rulewright.confidential.ClaimGround;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Leak;
import org.rulewright.confidential.Marks;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Holds the public twin of a comment against what its sender hides, before anybody can see it. */
@Service
public class ConfidentialCheck {

    private static final String BLOCK = "confidential";

    private static final Pattern NUMBER = Pattern.compile("\\.(\\d+)");

    private final Marks marks;

    ConfidentialCheck(Marks marks) {
        this.marks = marks;
    }

    /** Where hidden words also stand in public, which label is gone, and which ground is not named. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Fault> faults(Secret draft, CommentDraft comment) {
        var texts = PublicTexts.of(comment);
        var parts = marks.of(draft);
        return Stream.of(
                        marks.leaks(draft, texts.byPlace()).stream().map(ConfidentialCheck::leak),
                        parts.stream().flatMap(part -> lost(part, texts)),
                        parts.stream().flatMap(ConfidentialCheck::groundless))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Fault leak(Leak leak) {
        return Fault.at(
                fieldOf(leak.place()),
                "comment.fault.leak",
                String.valueOf(leak.part().number()));
    }

    private static Stream<Fault> lost(ConfidentialPart part, PublicTexts texts) {
        return texts.gaps(List.of(part)).isEmpty()
                ? Stream.of(Fault.at(BLOCK, "comment.fault.label", String.valueOf(part.number()), part.label()))
                : Stream.empty();
    }

    private static Stream<Fault> groundless(ConfidentialPart part) {
        return part.claim().ground() == ClaimGround.OTHER
                        && part.claim().words().isEmpty()
                ? Stream.of(Fault.at(BLOCK, "comment.fault.ground", String.valueOf(part.number())))
                : Stream.empty();
    }

    /** The form counts from 0, and has names of its own for the fields. */
    private static String fieldOf(String place) {
        if (place.startsWith("files")) {
            return "files";
        }
        return NUMBER.matcher(place)
                .replaceAll(number -> "." + (Integer.parseInt(number.group(1)) - 1))
                .replace(".wording", ".suggestedWording");
    }
}
