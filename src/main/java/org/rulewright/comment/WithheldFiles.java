package org.rulewright.comment;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.base.Secret;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.Marks;
import org.rulewright.confidential.SentParts;
import org.springframework.stereotype.Component;

/** Says what the public will learn of the confidential files of a draft, and how much room they take. */
@Component
class WithheldFiles {

    private final Marks marks;
    private final SentParts sent;

    WithheldFiles(Marks marks, SentParts sent) {
        this.marks = marks;
        this.sent = sent;
    }

    /** Those that are marked in the draft, behind those of the comment that it changes. */
    List<WithheldFile> of(Secret secret, Draft draft) {
        var edited = draft.edits();
        var earlier = edited == null
                ? Stream.<ConfidentialPart>empty()
                : sent.of(ConfidentialIntake.ownerOf(edited.comment())).stream();
        return Stream.concat(earlier, marks.of(secret).stream())
                .filter(part -> part.isFile() && part.isLabelled())
                .map(part -> of(part, draft.files()))
                .toList();
    }

    /** How large the files are together that are marked in the draft, in bytes. */
    long bytes(Secret secret) {
        return marked(secret)
                .mapToLong(part -> marks.file(secret, part.id()).size())
                .sum();
    }

    /** How many files are marked in the draft. */
    int count(Secret secret) {
        return Math.toIntExact(marked(secret).count());
    }

    private Stream<ConfidentialPart> marked(Secret secret) {
        return marks.of(secret).stream().filter(ConfidentialPart::isFile);
    }

    private static WithheldFile of(ConfidentialPart part, List<Draft.DraftFile> files) {
        var claim = part.claim();
        var version = 0;
        for (var place = 0; place < files.size(); place++) {
            version = files.get(place).standsFor() == part.number() ? place + 1 : version;
        }
        return new WithheldFile(part.number(), part.label(), claim.ground().name(), claim.words(), version);
    }
}
