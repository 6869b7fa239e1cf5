package org.rulewright.comment;

import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.comment.letter.LetterText;
import org.rulewright.files.FileReadings;
import org.rulewright.files.PageText;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The files of a draft as letters that can be taken apart. */
@Service
public class CommentLetterFiles {

    private final DraftStore drafts;
    private final FileReadings readings;

    CommentLetterFiles(DraftStore drafts, FileReadings readings) {
        this.drafts = drafts;
        this.readings = readings;
    }

    /** The pages of a file of a draft, as far as they are read; refuses a file that the draft does not have. */
    @PreAuthorize(Allowed.ANYONE)
    public LetterPages file(Secret draft, long file) {
        var kept =
                drafts
                        .find(draft.fingerprint())
                        .orElseThrow(() -> new NotFound("comment.refused.draft"))
                        .files()
                        .stream()
                        .filter(each -> each.id() == file)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("comment.refused.draft"))
                        .file();
        var state = readings.get(kept.content()).state();
        return switch (state) {
            case WAITING -> new LetterPages.Waiting();
            case READ -> readable(kept.content());
            case REFUSED, FAILED -> new LetterPages.Unreadable("comment.letter.unreadable");
        };
    }

    private LetterPages readable(Sha256 content) {
        var text = LetterText.of(
                readings.pages(content).stream().map(PageText::text).toList());
        return text.isBlank()
                ? new LetterPages.Unreadable("comment.letter.pictures")
                : new LetterPages.Legible(content, text);
    }
}
