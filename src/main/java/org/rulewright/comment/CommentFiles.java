package org.rulewright.comment;

import java.io.IOException;
import java.io.InputStream;
import org.rulewright.files.StoredFiles;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes in files before their comment is sent. */
@Service
public class CommentFiles {

    private final StoredFiles files;

    CommentFiles(StoredFiles files) {
        this.files = files;
    }

    /**
     * Stores a file while it comes.
     *
     * <p>Refuses an empty file, one that is too large, and one whose name or content is not of a kind that we take.
     */
    @PreAuthorize(Allowed.ANYONE)
    public KeptFile keep(String name, InputStream bytes) throws IOException {
        var file = files.keep(name, bytes);
        return new KeptFile(file.name(), file.type().mediaType(), file.size(), file.content());
    }
}
