package org.rulewright.comment;

import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes in files before their comment is sent, and tells what they are by what is in them. */
@Service
public class CommentFiles {

    /** How many files a comment may have. */
    public static final int MOST = 20;

    /** How large the files of a comment may be together, in megabytes. */
    public static final int MOST_MEGABYTES = 50;

    /** The same in bytes. */
    public static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024L;

    private static final int MOST_NAME = 200;

    private final AttachmentStore store;

    CommentFiles(AttachmentStore store) {
        this.store = store;
    }

    /**
     * Stores the bytes of a file.
     *
     * <p>Refuses an empty file, one that is too large, and one whose name or content is not of a kind that we take.
     */
    @PreAuthorize(Allowed.ANYONE)
    public KeptFile keep(String name, byte[] bytes) {
        var shown = shortened(name);
        if (bytes.length == 0) {
            throw new Refusal("comment.refused.file.empty", shown);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("comment.refused.file.large", shown, MOST_MEGABYTES);
        }
        var type = FileType.of(shown, bytes).orElseThrow(() -> new Refusal("comment.refused.file.type", shown));
        var content = Sha256.of(bytes);
        store.keep(content, bytes);
        return new KeptFile(shown, type.mediaType(), bytes.length, content);
    }

    /** The last part of the path, without signs that steer a screen, and with its ending where it is cut. */
    private static String shortened(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return last.length() <= MOST_NAME ? last : last.substring(last.length() - MOST_NAME);
    }
}
