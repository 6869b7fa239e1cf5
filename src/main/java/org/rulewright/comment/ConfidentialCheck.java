package org.rulewright.comment;

import java.util.HashSet;
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
    private final PublicFiles files;

    ConfidentialCheck(Marks marks, PublicFiles files) {
        this.marks = marks;
        this.files = files;
    }

    /** Where hidden words also stand in public, which label is gone, and which ground is not named. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Fault> faults(Secret draft, CommentDraft comment) {
        var texts = PublicTexts.of(comment);
        var parts = marks.of(draft);
        if (parts.isEmpty()) {
            return List.of();
        }
        return Stream.<Stream<Fault>>of(
                        marks.leaks(draft, texts.byPlace()).stream().map(ConfidentialCheck::leak),
                        hidesWords(parts)
                                ? comment.files().stream().flatMap(file -> leaks(draft, file))
                                : Stream.empty(),
                        parts.stream().filter(ConfidentialPart::isFile).flatMap(part -> copies(draft, part, comment)),
                        parts.stream().flatMap(part -> lost(part, texts)),
                        parts.stream().flatMap(ConfidentialCheck::groundless))
                .flatMap(faults -> faults)
                .toList();
    }

    /** Each part once, by the first layer of the file that holds its words. */
    private Stream<Fault> leaks(Secret draft, KeptFile file) {
        var leaks = marks.leaks(draft, files.bytes(file));
        if (leaks.isEmpty()) {
            return Stream.of(Fault.at("files", "comment.fault.file.unchecked", file.name()));
        }
        var told = new HashSet<Integer>();
        return leaks.get().stream()
                .filter(leak -> told.add(leak.part().number()))
                .map(leak -> Fault.at(
                        "files",
                        "comment.fault.file." + leak.layer(),
                        file.name(),
                        String.valueOf(leak.part().number())));
    }

    private static boolean hidesWords(List<ConfidentialPart> parts) {
        return parts.stream().anyMatch(part -> !part.isFile() && !part.repeatable());
    }

    /** The same file sent openly beside. */
    private Stream<Fault> copies(Secret draft, ConfidentialPart part, CommentDraft comment) {
        var hidden = marks.file(draft, part.id()).content();
        return comment.files().stream()
                .filter(file -> file.content().equals(hidden))
                .map(file -> Fault.at("files", "comment.fault.file.same", file.name(), String.valueOf(part.number())));
    }

    private static Fault leak(Leak leak) {
        return Fault.at(
                fieldOf(leak.place()),
                "comment.fault.leak",
                String.valueOf(leak.part().number()));
    }

    private static Stream<Fault> lost(ConfidentialPart part, PublicTexts texts) {
        return !part.isFile() && texts.gaps(List.of(part)).isEmpty()
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
