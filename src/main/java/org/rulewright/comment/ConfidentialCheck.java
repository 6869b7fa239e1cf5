package org.rulewright.comment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.base.Secret;
import org.rulewright.confidential.ClaimGround;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.FileLeak;
import org.rulewright.confidential.Leak;
import org.rulewright.confidential.Marks;
import org.rulewright.confidential.SentWords;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Holds the public twin of a comment against what its sender hides, before anybody can see it. */
@Service
public class ConfidentialCheck {

    private static final String BLOCK = "confidential";

    private static final String SENDER = "sender.";

    private static final Pattern NUMBER = Pattern.compile("\\.(\\d+)");

    private final Marks marks;
    private final SentWords sent;
    private final DraftStore drafts;

    ConfidentialCheck(Marks marks, SentWords sent, DraftStore drafts) {
        this.marks = marks;
        this.sent = sent;
        this.drafts = drafts;
    }

    /**
     * Where hidden words also stand in public, which label is gone, and which ground is not named.
     *
     * <p>In a draft that changes a comment, what that comment hides counts as well.
     */
    @PreAuthorize(Allowed.ANYONE)
    public List<Fault> faults(Secret draft, CommentDraft comment) {
        var earlier = drafts.find(draft.fingerprint())
                .flatMap(found -> Optional.ofNullable(found.edits()))
                .map(edited -> faults(edited.comment(), comment))
                .orElse(List.of());
        return Stream.concat(earlier.stream(), ownFaults(draft, comment)).toList();
    }

    /** Where words that the comment has under seal stand in public, in what shall take its place. */
    List<Fault> faults(CommentId id, CommentDraft change) {
        var owner = ConfidentialIntake.ownerOf(id);
        if (!sent.has(owner)) {
            return List.of();
        }
        var texts = sent.leaks(owner, CommentTexts.readable(change)).stream().map(ConfidentialCheck::leak);
        var inFiles = change.files().stream().flatMap(file -> inFile(file, sent.leaks(owner, file.content())));
        return Stream.concat(texts, inFiles).toList();
    }

    private Stream<Fault> ownFaults(Secret draft, CommentDraft comment) {
        var parts = marks.of(draft);
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        var texts = CommentTexts.readable(comment);
        return Stream.<Stream<Fault>>of(
                        marks.leaks(draft, texts).stream().map(ConfidentialCheck::leak),
                        hidesWords(parts)
                                ? comment.files().stream()
                                        .flatMap(file -> inFile(file, marks.leaks(draft, file.content())))
                                : Stream.empty(),
                        parts.stream().filter(ConfidentialPart::isFile).flatMap(part -> copies(draft, part, comment)),
                        parts.stream().flatMap(part -> lost(part, texts)),
                        parts.stream().flatMap(ConfidentialCheck::groundless))
                .flatMap(faults -> faults);
    }

    /** Each part once, by the first layer of the file that holds its words. */
    private static Stream<Fault> inFile(KeptFile file, Optional<List<FileLeak>> leaks) {
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

    private static Stream<Fault> lost(ConfidentialPart part, Map<String, String> texts) {
        return !part.isFile() && Labels.in(texts, List.of(part)).isEmpty()
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
                .replace(SENDER, "")
                .replace(".wording", ".suggestedWording")
                .replaceFirst("\\.document$", ".documentQuote")
                .replaceFirst("\\.page$", ".documentPage");
    }
}
