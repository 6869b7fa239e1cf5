package org.rulewright.comment.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.MarkdownText;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;

/** The proposed text on marine toxins. */
public final class Toxins {

    private Toxins() {}

    /** Makes it the proposed text of the docket. */
    public static void propose(DocketId docket, Versions versions) {
        var text = new NewVersion(
                VersionKind.PROPOSED, "Proposed", LocalDate.of(2022, 5, 23), "", "", "", Instant.EPOCH, passages());
        OwnAuthority.as(Role.ADMIN, () -> versions.addVersion(docket, text));
    }

    private static List<Passage> passages() {
        return MarkdownText.parse(LetterExamples.read("demo/marine-toxins/v2-proposed.md"))
                .passages();
    }
}
